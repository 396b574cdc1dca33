package budgetwarehouse.reference.consistency;

import java.util.stream.Stream;

/**
 * An alias is not the official name that another code of the same level bears in the same years:
 * the matcher would have to take one for the other.
 */
final class AliasNames implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    return Aliases.isAliasList(list)
        ? list.rows().flatMap(alias -> faults(alias, new Aliases(lists)))
        : Stream.empty();
  }

  private Stream<Fault> faults(ListedRow alias, Aliases aliases) {
    String level = aliases.level(alias);
    return aliases.listOf(alias).stream()
        .flatMap(CodeList::rows)
        .filter(entry -> Aliases.name(entry).equals(Aliases.word(alias)))
        .filter(entry -> !entry.code().equals(alias.code()) && entry.text("level").equals(level))
        .filter(entry -> entry.years().overlaps(alias.years()))
        .map(
            entry ->
                alias.fault(
                    this,
                    "it is the official name of %s (%s) in %s"
                        .formatted(entry.code(), entry.text("name"), entry.years()),
                    "bound its years, drop it, or list it with its reason"));
  }
}
