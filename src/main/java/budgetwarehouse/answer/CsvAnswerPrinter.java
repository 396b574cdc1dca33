package budgetwarehouse.answer;

import budgetwarehouse.spreadsheet.FormulaGuard;
import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Prints an answer as CSV (RFC 4180); an unknown value is an empty cell. A text or a heading that a
 * spreadsheet would run as a formula has a quote before it, unless a program is to read it.
 */
public final class CsvAnswerPrinter implements Answer {
  private final CSVPrinter printer;

  private final UnaryOperator<String> text;

  /** Print texts so that a spreadsheet runs none of them. */
  public CsvAnswerPrinter(Appendable out) throws IOException {
    this(out, FormulaGuard::quoted);
  }

  private CsvAnswerPrinter(Appendable out, UnaryOperator<String> text) throws IOException {
    this.text = text;
    this.printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
  }

  /** Print every text as it is. */
  public static CsvAnswerPrinter raw(Appendable out) throws IOException {
    return new CsvAnswerPrinter(out, UnaryOperator.identity());
  }

  @Override
  public void begin(List<String> columns) throws IOException {
    printer.printRecord(columns.stream().map(text).toList());
  }

  @Override
  public void row(List<@Nullable Object> values) throws IOException {
    printer.printRecord(values.stream().map(this::plain).toList());
  }

  private @Nullable String plain(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof String word ? text.apply(word) : PlainText.of(value);
  }

  @Override
  public void end() throws IOException {
    printer.flush();
  }
}
