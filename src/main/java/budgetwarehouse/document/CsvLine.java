package budgetwarehouse.document;

import java.util.List;

/**
 * Row of a CSV text.
 *
 * @param number line of the text from 1 on which it begins
 * @param cells its cells without outer blanks; none where its quotation marks do not close
 * @param text the line as written, for a message
 */
public record CsvLine(int number, List<String> cells, String text) {
  /** Keep the cells. */
  public CsvLine {
    cells = List.copyOf(cells);
  }

  /** Return whether the row could not be parted into cells. */
  public boolean isBroken() {
    return cells.isEmpty();
  }

  /** Return whether nothing is written in it. */
  public boolean isBlank() {
    return !isBroken() && cells.stream().allMatch(String::isBlank);
  }
}
