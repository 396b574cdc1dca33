package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of divisions and zones beside those of the list, {@code reference/division_alias.csv}. */
final class DivisionAliases {
  private static final int ALWAYS = 9999;

  private final Map<String, List<Alias>> byName;

  DivisionAliases(ReferenceList list) {
    byName =
        ReferenceRow.of(list).stream()
            .map(
                row ->
                    new Alias(
                        Folding.fold(row.text("alias")),
                        row.text("division_code"),
                        row.number("valid_from", 0),
                        row.number("valid_to", ALWAYS)))
            .collect(Collectors.groupingBy(Alias::name));
  }

  /** Find the code of a folded name in a year; year 0, not known, stands for today. */
  Optional<String> codeOf(String foldedName, int year) {
    int asked = year == 0 ? ALWAYS : year;
    return byName.getOrDefault(foldedName, List.of()).stream()
        .filter(alias -> alias.firstYear() <= asked && asked <= alias.lastYear())
        .map(Alias::code)
        .findFirst();
  }

  private record Alias(String name, String code, int firstYear, int lastYear) {}
}
