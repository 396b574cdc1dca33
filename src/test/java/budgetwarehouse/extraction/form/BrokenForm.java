package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.region.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a made performance form the way text extraction breaks one: a wrapped cell's lines a blank
 * line apart, cells of one line side by side, a cell of one line directly below a wrapped one.
 */
final class BrokenForm {
  private final List<Integer> widths;
  private final boolean trailed;
  private final StringBuilder text = new StringBuilder();
  private boolean lineOpen;
  private boolean afterWrapped;

  /**
   * Set up the columns.
   *
   * @param widths characters a line of each column, level columns first
   * @param trailed whether the last line of each cell has a blank behind it
   */
  BrokenForm(List<Integer> widths, boolean trailed) {
    this.widths = List.copyOf(widths);
    this.trailed = trailed;
  }

  /** Print a line of its own. */
  BrokenForm line(String line) {
    endLine();
    text.append(line).append(trailed ? " " : "").append("\n\n");
    afterWrapped = false;
    return this;
  }

  /** Print a row; blank cells are merged or empty. */
  BrokenForm row(String... cells) {
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        cell(cells[column], widths.get(column));
      }
    }
    endLine();
    return this;
  }

  List<TextLine> lines() {
    endLine();
    var lines = new ArrayList<TextLine>();
    for (String line : text.toString().split("\n", -1)) {
      lines.add(new TextLine(lines.size() + 1, line));
    }
    return lines;
  }

  private void cell(String cell, int width) {
    if (cell.length() <= width) {
      text.append(lineOpen ? " " : "").append(cell);
      lineOpen = true;
      afterWrapped = false;
      return;
    }

    endLine();
    for (int begin = 0; begin < cell.length(); begin += width) {
      int end = Math.min(cell.length(), begin + width);
      boolean last = end == cell.length();
      text.append(cell, begin, end).append(last && trailed ? " " : "");
      text.append(last ? "\n" : "\n\n");
    }
    afterWrapped = true;
  }

  /** A wrapped cell that follows another cell is a blank line apart from it. */
  private void endLine() {
    if (lineOpen) {
      text.append(trailed ? " " : "").append("\n\n");
    } else if (afterWrapped) {
      text.append("\n");
    }
    lineOpen = false;
    afterWrapped = false;
  }
}
