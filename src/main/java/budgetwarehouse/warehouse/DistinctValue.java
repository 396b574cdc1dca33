package budgetwarehouse.warehouse;

import java.util.Map;

/**
 * One distinct printed value that asks to be matched.
 *
 * @param texts text of each column of the match file's key; blank where nothing is printed
 */
public record DistinctValue(Map<String, String> texts) {
  /** Keep the texts. */
  public DistinctValue {
    texts = Map.copyOf(texts);
  }

  /** Return the text of a column. */
  public String text(String column) {
    String text = texts.get(column);
    if (text == null) {
      throw new IllegalArgumentException("no column " + column + " among " + texts.keySet());
    }
    return text;
  }

  /** Return the year of a column, 0 where nobody says it. */
  public int year(String column) {
    String year = text(column);
    return year.isEmpty() ? 0 : Integer.parseInt(year);
  }
}
