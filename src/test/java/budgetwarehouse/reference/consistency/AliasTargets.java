package budgetwarehouse.reference.consistency;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The code that an alias is of exists, and does so in the first and the last year of the alias. */
final class AliasTargets implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    return Aliases.isAliasList(list)
        ? list.rows().flatMap(alias -> fault(alias, new Aliases(lists)))
        : Stream.empty();
  }

  private Stream<Fault> fault(ListedRow alias, Aliases aliases) {
    List<YearSpan> spans = aliases.targets(alias).map(ListedRow::years).toList();
    if (spans.isEmpty()) {
      return Stream.of(
          alias.fault(
              this,
              "no code %s in the list of %s".formatted(alias.code(), alias.text("dimension")),
              "mend the code or the dimension"));
    }
    return ends(alias.years())
        .filter(year -> spans.stream().noneMatch(span -> span.holds(year)))
        .mapToObj(
            year ->
                alias.fault(
                    this,
                    "code %s is not in its list in %d, it has %s"
                        .formatted(alias.code(), year, spans),
                    "keep the alias to years in which its code exists"));
  }

  private static IntStream ends(YearSpan years) {
    return IntStream.of(years.first(), years.last())
        .filter(year -> year != YearSpan.OPEN_START && year != YearSpan.OPEN_END);
  }
}
