package budgetwarehouse.comparison;

import budgetwarehouse.reference.ReferenceList;
import java.util.List;
import java.util.Map;

/**
 * Rows that a workbook colours, since they are not to be read like the others.
 *
 * @param column whose text decides
 * @param contains what the text holds
 * @param fill colour of the row
 * @param says what the colour means
 */
record RowMark(String column, String contains, String fill, String says) {
  /** Read the list of the jar. */
  static List<RowMark> readAll() {
    return ReferenceList.read("comparisons/row_mark.csv").rows().stream().map(RowMark::of).toList();
  }

  private static RowMark of(Map<String, String> row) {
    return new RowMark(
        row.getOrDefault("column", ""),
        row.getOrDefault("contains", ""),
        row.getOrDefault("fill", ""),
        row.getOrDefault("says", ""));
  }

  /** Return the formula that is true of such a row, for the first row of data. */
  String formula(String columnLetters) {
    return "ISNUMBER(SEARCH(\"%s\",$%s2))".formatted(contains, columnLetters);
  }
}
