package budgetwarehouse.answer;

import budgetwarehouse.spreadsheet.FormulaGuard;
import budgetwarehouse.spreadsheet.SpreadsheetText;
import budgetwarehouse.warehouse.AnswerColumn;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer as CSV that a Chinese spreadsheet opens by a double click: a text that it would
 * run or change, such as the code 005, has a quote before it.
 */
final class CsvAnswerFile implements ExportFormat.AnswerWriting {
  private static final char MARK = '\ufeff';

  private final BufferedWriter file;
  private final CsvAnswerPrinter printer;
  private List<UnaryOperator<String>> quoting = List.of();

  CsvAnswerFile(Path path) throws IOException {
    this.file = Files.newBufferedWriter(path);
    this.printer = CsvAnswerPrinter.raw(file.append(MARK));
  }

  @Override
  public void begin(List<String> columns) throws IOException {
    quoting = Collections.nCopies(columns.size(), SpreadsheetText::quoted);
    printer.begin(columns.stream().map(SpreadsheetText::quoted).toList());
  }

  @Override
  public void columns(List<AnswerColumn> columns) throws IOException {
    begin(columns.stream().map(AnswerColumn::name).toList());
    quoting = columns.stream().map(CsvAnswerFile::quoting).toList();
  }

  // a time comes as a text too, and a spreadsheet may take it for one
  private static UnaryOperator<String> quoting(AnswerColumn column) {
    boolean text = column.type().equals("VARCHAR") || column.type().startsWith("ENUM");
    return text ? SpreadsheetText::quoted : FormulaGuard::quoted;
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    List<@Nullable Object> quoted = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      quoted.add(cells.get(i) instanceof String text ? quoting.get(i).apply(text) : cells.get(i));
    }
    printer.row(quoted);
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
