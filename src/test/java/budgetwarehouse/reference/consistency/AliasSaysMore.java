package budgetwarehouse.reference.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An alias says something that no other row says: it is not the official name itself in another
 * setting of brackets and blanks, and not a second row for the same word and code.
 */
final class AliasSaysMore implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    if (!Aliases.isAliasList(list)) {
      return Stream.empty();
    }
    return Stream.concat(
        list.rows().flatMap(alias -> official(alias, new Aliases(lists))), repeated(list));
  }

  private Stream<Fault> official(ListedRow alias, Aliases aliases) {
    boolean always =
        aliases
            .targets(alias)
            .filter(target -> target.years().overlaps(alias.years()))
            .allMatch(target -> Aliases.name(target).equals(Aliases.word(alias)));
    boolean exists = aliases.targets(alias).findAny().isPresent();
    return always && exists
        ? Stream.of(
            alias.fault(
                this, "its code bears this name in all these years officially", "delete the row"))
        : Stream.empty();
  }

  private Stream<Fault> repeated(CodeList list) {
    Map<List<String>, ListedRow> first = new HashMap<>();
    return list.rows()
        .flatMap(
            alias -> {
              ListedRow same =
                  first.putIfAbsent(
                      List.of(alias.text("dimension"), Aliases.word(alias), alias.code()), alias);
              return same == null || !same.years().overlaps(alias.years())
                  ? Stream.empty()
                  : Stream.of(
                      alias.fault(
                          this,
                          "it is looked up as %s of line %d is"
                              .formatted(same.text("alias"), same.line()),
                          "delete one of the two"));
            });
  }
}
