package budgetwarehouse.launcher;

import java.io.PrintWriter;
import java.util.List;

/** Prints the lines of a Markdown table; no text can end its cell or its line. */
final class MarkdownTable {
  private final PrintWriter out;

  MarkdownTable(PrintWriter out) {
    this.out = out;
  }

  /** Print the heading and the line below it. */
  void head(List<String> columns) {
    line(columns);
    out.println("|" + " --- |".repeat(columns.size()));
  }

  /** Print a line. */
  void line(List<String> cells) {
    out.println(
        "| " + String.join(" | ", cells.stream().map(MarkdownTable::inCell).toList()) + " |");
  }

  private static String inCell(String text) {
    return text.replace("|", "\\|").replaceAll("\\R", " ");
  }
}
