package budgetwarehouse.benchmark;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One code of the catalogues in one year.
 *
 * @param table standard table that prints such codes
 * @param names names from the class down to its own
 */
record CatalogueEntry(String table, String code, int year, List<String> names) {
  static final int FIRST_YEAR = 2015;
  static final int LAST_YEAR = 2026;

  private static final int CLASS_DIGITS = 3;
  private static final int LEVEL_DIGITS = 2;
  private static final Map<String, String> TABLES =
      Map.of("function", "BUD03", "economic_department", "BUD06", "economic_government", "BUD06");

  /** List every code of every year. */
  static List<CatalogueEntry> all() {
    List<CatalogueEntry> entries = new ArrayList<>();
    TABLES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            list -> {
              ReferenceList codes = ReferenceList.read("reference/" + list.getKey() + ".csv");
              for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                entries.addAll(ofYear(codes, list.getValue(), year));
              }
            });
    return entries;
  }

  private static List<CatalogueEntry> ofYear(ReferenceList codes, String table, int year) {
    Map<String, String> names = new HashMap<>();
    for (ReferenceRow row : ReferenceRow.of(codes)) {
      if (row.number("valid_from", year) <= year && year <= row.number("valid_to", year)) {
        names.put(row.text("code"), row.text("name"));
      }
    }
    return names.keySet().stream()
        .sorted()
        .map(code -> new CatalogueEntry(table, code, year, path(code, names)))
        .toList();
  }

  private static List<String> path(String code, Map<String, String> names) {
    List<String> path = new ArrayList<>();
    for (int digits = CLASS_DIGITS; digits <= code.length(); digits += LEVEL_DIGITS) {
      path.add(names.getOrDefault(code.substring(0, digits), ""));
    }
    return path;
  }

  /** List the pairs of code, name and year that are no damage, whatever was meant. */
  static Set<String> pairs(List<CatalogueEntry> entries) {
    Set<String> pairs = new HashSet<>();
    entries.forEach(entry -> pairs.add(pair(entry.code(), entry.name(), entry.year())));
    return pairs;
  }

  static String pair(String code, String name, int year) {
    return code + ' ' + name + ' ' + year;
  }

  String name() {
    return names.get(names.size() - 1);
  }

  String parentCode() {
    return code.length() == CLASS_DIGITS ? "" : code.substring(0, code.length() - LEVEL_DIGITS);
  }

  /** Return the number of its own level. */
  String ownNumber() {
    return code.substring(code.length() - LEVEL_DIGITS);
  }

  boolean isClass() {
    return code.length() == CLASS_DIGITS;
  }
}
