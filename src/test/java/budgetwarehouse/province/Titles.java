package budgetwarehouse.province;

import java.util.List;
import java.util.Map;

/** Titles of the standard tables, worded by district. */
final class Titles {
  private static final List<Map<String, String>> TITLES = MadeList.read("title");

  private Titles() {}

  /** Return the title of a table. */
  static String of(String table, int wording, String scopeWord) {
    return TITLES.stream()
        .filter(row -> row.get("table").equals(table))
        .map(row -> row.get("wording_" + wording))
        .map(title -> title.replace("{scope}", scopeWord))
        .findFirst()
        .orElseThrow();
  }
}
