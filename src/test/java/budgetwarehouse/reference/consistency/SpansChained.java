package budgetwarehouse.reference.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A code that is renamed has its new name from the year after the old one ends, and something other
 * than the years differs. Where content left the code at the seam, as the list of successions says,
 * neither is asked for: the code may rest some years, and it may keep its name.
 */
final class SpansChained implements ListRule {
  private static final Set<String> NO_CONTENT = Set.of("valid_from", "valid_to", "certainty");

  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    var successions = new Successions(lists);
    return list.spans().flatMap(spans -> faults(spans, successions));
  }

  private Stream<Fault> faults(List<ListedRow> spans, Successions successions) {
    return IntStream.range(1, spans.size())
        .filter(i -> spans.get(i).has("name"))
        .filter(i -> !successions.leave(spans.get(i - 1)))
        .boxed()
        .flatMap(i -> fault(spans.get(i - 1), spans.get(i)).stream());
  }

  private Optional<Fault> fault(ListedRow former, ListedRow later) {
    if (later.years().first() > former.years().last() + 1) {
      return Optional.of(
          later.fault(
              this,
              "years are missing after %s of line %d".formatted(former.years(), former.line()),
              "close the gap, or say in the list of successions where the content went"));
    }
    return content(former).equals(content(later))
        ? Optional.of(
            later.fault(
                this,
                "it differs from line %d in its years alone".formatted(former.line()),
                "make one span of both, or add the succession that parts them"))
        : Optional.empty();
  }

  private static Map<String, String> content(ListedRow row) {
    Map<String, String> content = new HashMap<>(row.cells());
    content.keySet().removeAll(NO_CONTENT);
    return content;
  }
}
