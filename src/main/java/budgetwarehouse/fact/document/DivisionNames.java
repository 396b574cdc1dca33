package budgetwarehouse.fact.document;

import budgetwarehouse.reference.ReferenceList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Knows the names of 行政区划 with which the name of a body may begin. */
final class DivisionNames {
  private static final int SHORTEST = 2;

  private final Set<String> names = new HashSet<>();

  DivisionNames(ReferenceList divisions, ReferenceList aliases) {
    for (Map<String, String> row : divisions.rows()) {
      String name = row.getOrDefault("name", "");
      names.add(name);
      names.add(row.getOrDefault("full_name", ""));
      names.add(row.getOrDefault("prefecture_name", "") + name);
      names.add(row.getOrDefault("province_name", "") + name);
    }
    aliases.rows().forEach(row -> names.add(row.getOrDefault("alias", "")));
  }

  /** Build it with the lists of the class path. */
  static DivisionNames standard() {
    return new DivisionNames(
        ReferenceList.read("reference/division.csv"),
        ReferenceList.read("reference/division_alias.csv"));
  }

  /** Find the longest name the body's name begins with; blank when there is none. */
  String beginning(String bodyName) {
    for (int end = bodyName.length(); end >= SHORTEST; end--) {
      String start = bodyName.substring(0, end);
      if (names.contains(start)) {
        return start;
      }
    }
    return "";
  }
}
