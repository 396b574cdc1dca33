package budgetwarehouse.province;

import budgetwarehouse.reference.ReferenceList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of codes in a year, from a list of the project. */
final class CodeNames {
  /** Functions. */
  static final CodeNames FUNCTIONS = new CodeNames("reference/function.csv");

  /** The economic classification of departments. */
  static final CodeNames ECONOMIC = new CodeNames("reference/economic_department.csv");

  private final Map<String, List<Map<String, String>>> rows = new HashMap<>();

  private CodeNames(String list) {
    for (Map<String, String> row : ReferenceList.read(list).rows()) {
      rows.merge(row.get("code"), List.of(row), CodeNames::joined);
    }
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
  }

  /** Return the name of a code in a year. */
  String name(String code, int year) {
    return rows.getOrDefault(code, List.of()).stream()
        .filter(row -> isValid(row, year))
        .map(row -> row.get("name"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no code " + code + " in " + year));
  }

  private static boolean isValid(Map<String, String> row, int year) {
    return number(row.get("valid_from"), 0) <= year
        && year <= number(row.get("valid_to"), Integer.MAX_VALUE);
  }

  private static int number(String text, int whereBlank) {
    return text.isEmpty() ? whereBlank : Integer.parseInt(text);
  }
}
