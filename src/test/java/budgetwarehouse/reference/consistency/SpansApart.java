package budgetwarehouse.reference.consistency;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A span begins before it ends, and no two spans of one code share a year. */
final class SpansApart implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    return Stream.concat(
        list.rows()
            .filter(row -> row.years().first() > row.years().last())
            .map(row -> row.fault(this, "it ends before it begins", "mend its years")),
        list.spans().filter(spans -> spans.get(0).has("valid_from")).flatMap(this::overlaps));
  }

  private Stream<Fault> overlaps(List<ListedRow> spans) {
    return IntStream.range(1, spans.size())
        .filter(i -> spans.get(i).years().overlaps(spans.get(i - 1).years()))
        .mapToObj(
            i ->
                spans
                    .get(i)
                    .fault(
                        this,
                        "it shares years with %s of line %d"
                            .formatted(spans.get(i - 1).years(), spans.get(i - 1).line()),
                        "let the earlier span end the year before this one begins"));
  }
}
