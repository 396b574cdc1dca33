package budgetwarehouse.normalisation.code;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the content of a code went when a span of years ended.
 *
 * @param code the former code
 * @param lastYear last year of the span
 * @param successor code that took the content, or a part of it; blank where none did
 * @param firstYear first year in which it holds the content
 * @param isMoved whether the successor took all of it and nothing else, so that there is a way back
 */
record CodeSuccession(String code, int lastYear, String successor, int firstYear, boolean isMoved) {
  private static final String MOVED = "moved";

  /** Read the successions of a scheme, or of a list that has one scheme only. */
  static List<CodeSuccession> read(ReferenceList list, String scheme) {
    List<CodeSuccession> successions = new ArrayList<>();
    for (ReferenceRow row : ReferenceRow.of(list)) {
      if (row.cells().getOrDefault("scheme", scheme).equals(scheme)) {
        int lastYear = row.number("last_year", Integer.MIN_VALUE);
        successions.add(
            new CodeSuccession(
                row.text("code"),
                lastYear,
                row.text("successor_code"),
                row.number("first_year", lastYear + 1),
                row.text("rule").equals(MOVED)));
      }
    }
    return List.copyOf(successions);
  }
}
