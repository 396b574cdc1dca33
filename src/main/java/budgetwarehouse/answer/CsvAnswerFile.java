package budgetwarehouse.answer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an answer as CSV that a Chinese spreadsheet opens by a double click. */
final class CsvAnswerFile implements ExportFormat.AnswerWriting {
  private static final char MARK = '\ufeff';

  private final BufferedWriter file;
  private final CsvAnswerPrinter printer;

  CsvAnswerFile(Path path) throws IOException {
    this.file = Files.newBufferedWriter(path);
    this.printer = new CsvAnswerPrinter(file.append(MARK));
  }

  @Override
  public void begin(List<String> columns) throws IOException {
    printer.begin(columns);
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    printer.row(cells);
  }

  @Override
  public void end() throws IOException {
    printer.end();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
