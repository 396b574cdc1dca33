package budgetwarehouse.comparison;

import budgetwarehouse.spreadsheet.TimelessArchive;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comparison as a workbook of its own: what it is, its rows, its columns, its sources.
 *
 * <p>Every text is written as a text cell and never as a formula, whatever it begins with.
 */
final class WorkbookFile implements AutoCloseable {
  private static final String APPLICATION = "budgetwarehouse";
  private static final String APPLICATION_VERSION = "1.0";

  private final WorkbookWords words;
  private final Comparison comparison;
  private final Path file;
  private final Path draft;
  private final OutputStream bytes;
  private final Workbook workbook;
  private final ExplanationSheet explanation;
  private final ComparisonSheet rows;

  /** Begin the workbook of a comparison. */
  WorkbookFile(WorkbookWords words, Comparison comparison, Path file) throws IOException {
    this.words = words;
    this.comparison = comparison;
    this.file = file;
    draft = file.resolveSibling(file.getFileName() + ".draft");
    bytes = new BufferedOutputStream(Files.newOutputStream(draft));
    workbook = new Workbook(bytes, APPLICATION, APPLICATION_VERSION);
    // the copy compresses
    workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
    explanation = new ExplanationSheet(workbook.newWorksheet(ExplanationSheet.NAME));
    rows = new ComparisonSheet(workbook, comparison, words.marks());
  }

  /** Add a row. */
  void add(List<@Nullable Object> cells) throws IOException {
    rows.add(cells);
  }

  /** Write the workbook; two runs over the same warehouse give the same bytes. */
  void finish() throws IOException {
    ComparisonTally tally = rows.finish();
    FieldSheet.write(workbook, comparison);
    SourceSheet.write(workbook, words.documents(), tally.citations());
    explanation.write(words, comparison, tally);
    workbook.close();
    bytes.close();
    TimelessArchive.copy(draft, file);
  }

  /** Leave nothing but the workbook, if it was finished. */
  @Override
  public void close() throws IOException {
    try (bytes) {
      Files.deleteIfExists(draft);
    }
  }
}
