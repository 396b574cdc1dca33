package budgetwarehouse.comparison;

import budgetwarehouse.spreadsheet.TimelessArchive;
import budgetwarehouse.warehouse.WarehouseViews;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a comparison as a workbook of its own: what it is, its rows, its columns, its sources.
 *
 * <p>Every text is written as a text cell and never as a formula, whatever it begins with.
 */
final class WorkbookFile {
  private static final String APPLICATION = "budgetwarehouse";
  private static final String APPLICATION_VERSION = "1.0";

  private final WorkbookWords words;
  private final ComparisonSheet rows;

  WorkbookFile(WarehouseViews views, WorkbookWords words) {
    this.words = words;
    this.rows = new ComparisonSheet(views, words.marks());
  }

  /** Write the workbook; two runs over the same warehouse give the same bytes. */
  void write(Comparison comparison, Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try {
      draft(comparison, draft);
      TimelessArchive.copy(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void draft(Comparison comparison, Path file) throws IOException {
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        var workbook = new Workbook(bytes, APPLICATION, APPLICATION_VERSION)) {
      // the copy compresses
      workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
      var explanation = new ExplanationSheet(workbook.newWorksheet(ExplanationSheet.NAME));
      ComparisonTally tally = rows.write(workbook, comparison);
      FieldSheet.write(workbook, comparison);
      SourceSheet.write(workbook, words.documents(), tally.citations());
      explanation.write(words, comparison, tally);
    }
  }
}
