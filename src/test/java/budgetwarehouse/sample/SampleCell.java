package budgetwarehouse.sample;

/**
 * Cell of a grid.
 *
 * @param row its first row
 * @param column its first column
 * @param rowSpan rows it covers
 * @param columnSpan columns it covers
 * @param text its text, blank where it is empty
 */
public record SampleCell(int row, int column, int rowSpan, int columnSpan, String text) {
  /** Return whether it covers more than one slot. */
  public boolean isMerged() {
    return rowSpan > 1 || columnSpan > 1;
  }

  /** Return whether it holds an amount. */
  public boolean isNumber() {
    return text.matches("-?[0-9,]+(\\.[0-9]+)?") && !text.matches("[0-9]{2,7}");
  }
}
