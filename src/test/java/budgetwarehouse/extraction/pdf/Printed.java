package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what was read as text that a test can state. */
final class Printed {
  private Printed() {}

  /**
   * Show a document: a paragraph as its text; a row of a table as its cells between bars, a merged
   * one with rows×columns behind it, a doubtful one with a question mark.
   */
  static String show(PrintedDocument document) {
    return document.blocks().stream()
        .map(
            block -> block instanceof PrintedTable table ? show(table) : ((Paragraph) block).text())
        .collect(Collectors.joining("\n"));
  }

  private static String show(PrintedTable table) {
    String rows = table.rows().stream().map(Printed::show).collect(Collectors.joining("\n"));
    return table.continued() ? "(continued)\n" + rows : rows;
  }

  private static String show(PrintedRow row) {
    return row.cells().stream().map(Printed::show).collect(Collectors.joining("|", "|", "|"));
  }

  private static String show(PrintedCell cell) {
    boolean merged = cell.rowSpan() > 1 || cell.columnSpan() > 1;
    String span = merged ? "{" + cell.rowSpan() + "×" + cell.columnSpan() + "}" : "";
    return cell.text() + span + (cell.doubtful() ? "?" : "");
  }

  /** Return the codes of the findings. */
  static List<String> findings(PrintedDocument document) {
    return document.findings().stream().map(finding -> finding.kind().code()).toList();
  }

  /** Read a file of sheets. */
  static PrintedDocument read(byte[] file) {
    return read(file, PdfLimits.GENEROUS);
  }

  /** Read a file as far as limits allow, without a program for text recognition. */
  static PrintedDocument read(byte[] file, PdfLimits limits) {
    return new PdfDocumentReader(limits, Optional::empty).read(file);
  }
}
