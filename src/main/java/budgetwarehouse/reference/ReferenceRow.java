package budgetwarehouse.reference;

import java.util.List;
import java.util.Map;

/**
 * Row of a reference list whose columns are known to be there.
 *
 * @param list name of the list, for messages
 * @param cells column to text
 */
public record ReferenceRow(String list, Map<String, String> cells) {
  /** Return the rows of a list in file order. */
  public static List<ReferenceRow> of(ReferenceList list) {
    return list.rows().stream().map(cells -> new ReferenceRow(list.name(), cells)).toList();
  }

  /**
   * Return the text of a column, blank where the cell is.
   *
   * @throws IllegalArgumentException when the list has no such column
   */
  public String text(String column) {
    String text = cells.get(column);
    if (text == null) {
      throw new IllegalArgumentException(
          "no column " + column + " in " + list + ", it has " + cells.keySet());
    }
    return text.strip();
  }

  /** Return the whole number of a column, or another where the cell is blank. */
  public int number(String column, int whereBlank) {
    String text = text(column);
    return text.isEmpty() ? whereBlank : Integer.parseInt(text);
  }
}
