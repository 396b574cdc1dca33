package budgetwarehouse.launcher;

import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Prints an answer as CSV (RFC 4180); an unknown value is an empty cell. */
final class CsvAnswerPrinter implements Answer {
  private final CSVPrinter printer;

  CsvAnswerPrinter(Appendable out) throws IOException {
    this.printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
  }

  @Override
  public void begin(List<String> columns) throws IOException {
    printer.printRecord(columns);
  }

  @Override
  public void row(List<@Nullable Object> values) throws IOException {
    printer.printRecord(values.stream().map(CsvAnswerPrinter::plain).toList());
  }

  // 1E+3 is a number to Java and a riddle to a spreadsheet.
  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value;
  }

  @Override
  public void end() throws IOException {
    printer.flush();
  }
}
