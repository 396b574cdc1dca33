package budgetwarehouse.reference.consistency;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A word that is an alias of several codes of one level names one of them in a year. */
final class AliasMeansOneCode implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    if (!Aliases.isAliasList(list)) {
      return Stream.empty();
    }

    var aliases = new Aliases(lists);
    Map<List<String>, List<ListedRow>> meanings =
        list.rows()
            .collect(
                Collectors.groupingBy(
                    alias ->
                        List.of(
                            alias.text("dimension"), Aliases.word(alias), aliases.level(alias))));
    return meanings.values().stream().flatMap(this::faults);
  }

  private Stream<Fault> faults(List<ListedRow> meanings) {
    return IntStream.range(1, meanings.size())
        .filter(i -> !meanings.get(i).code().equals(meanings.get(i - 1).code()))
        .filter(i -> meanings.get(i).years().overlaps(meanings.get(i - 1).years()))
        .mapToObj(
            i ->
                meanings
                    .get(i)
                    .fault(
                        this,
                        "line %d says it is %s in the same years"
                            .formatted(meanings.get(i - 1).line(), meanings.get(i - 1).code()),
                        "part them by years, or list it with its reason"));
  }
}
