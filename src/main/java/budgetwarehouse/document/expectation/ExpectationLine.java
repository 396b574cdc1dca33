package budgetwarehouse.document.expectation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Line of a list that can be used.
 *
 * @param list name of the list
 * @param line line of its file, from 1
 * @param cells text by column, in the order of the declaration; empty ones are left out
 */
public record ExpectationLine(String list, int line, Map<String, String> cells) {
  /** Keep the cells. */
  public ExpectationLine {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** Return the text of a column, blank where the line leaves it empty. */
  public String text(String column) {
    return cells.getOrDefault(column, "");
  }
}
