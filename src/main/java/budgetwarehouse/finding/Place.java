package budgetwarehouse.finding;

/**
 * Where in a document something is printed.
 *
 * @param page page from 1, or 0 where the format has no pages
 * @param line line of the page or file from 1, or 0 where the whole document is meant
 * @param table title or id of the table, or blank
 * @param row row of the table as printed, or blank
 * @param column header path of the column, or blank
 */
public record Place(int page, int line, String table, String row, String column) {
  /** The document as a whole. */
  public static final Place WHOLE_DOCUMENT = new Place(0, 0, "", "", "");

  /** Point at a line outside any table. */
  public static Place line(int page, int line) {
    return new Place(page, line, "", "", "");
  }
}
