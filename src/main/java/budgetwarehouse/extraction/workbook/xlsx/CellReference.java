package budgetwarehouse.extraction.workbook.xlsx;

import budgetwarehouse.extraction.workbook.sheet.MergedRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place of a cell.
 *
 * @param row from 1
 * @param column from 0
 */
record CellReference(int row, int column) {
  private static final int LETTERS = 26;
  private static final Pattern WRITTEN = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

  /** Read a place as it is written, such as B12; empty where it is not. */
  static Optional<CellReference> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : parts.group(1).toCharArray()) {
      column = column * LETTERS + (letter - 'A' + 1);
    }
    return Optional.of(new CellReference(Integer.parseInt(parts.group(2)), column - 1));
  }

  /** Read a range as it is written, such as A1:F1; empty where it is not, or is one cell. */
  static Optional<MergedRange> range(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    Optional<CellReference> first = of(written.substring(0, colon));
    Optional<CellReference> last = of(written.substring(colon + 1));
    return first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MergedRange(
                first.get().row(), first.get().column(), last.get().row(), last.get().column()));
  }
}
