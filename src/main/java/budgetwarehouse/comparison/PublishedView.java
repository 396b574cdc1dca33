package budgetwarehouse.comparison;

import java.util.Map;

/**
 * Line of the publication list: one comparison that is published.
 *
 * @param name view in schema {@code compare}; the CSV file bears the same name
 * @param sheet title of its sheet and section
 * @param note what the reader has to know before comparing
 * @param withoutRows what a file has to hold for the comparison to have a row
 * @param pageRows how many rows the site loads at once; more are loaded by peer group
 */
public record PublishedView(
    String name, String sheet, String note, String withoutRows, int pageRows) {
  static final String SCHEMA = "compare";

  /** Read a line of {@code comparisons/publication.csv}. */
  static PublishedView of(Map<String, String> line) {
    return new PublishedView(
        field(line, "view"),
        field(line, "sheet"),
        field(line, "note"),
        field(line, "without_rows"),
        Integer.parseInt(field(line, "page_rows")));
  }

  private static String field(Map<String, String> line, String name) {
    String value = line.get(name);
    if (value == null) {
      throw new IllegalArgumentException("publication list lacks column " + name);
    }
    return value;
  }
}
