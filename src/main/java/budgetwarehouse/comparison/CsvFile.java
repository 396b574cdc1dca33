package budgetwarehouse.comparison;

import budgetwarehouse.spreadsheet.FormulaGuard;
import budgetwarehouse.warehouse.ViewColumn;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comparison as CSV: Chinese headings, values as the warehouse holds them, money in yuan.
 *
 * <p>The file begins with a byte order mark, since spreadsheets read UTF-8 only with one. Programs
 * are better served by the Parquet export or by SQL.
 */
final class CsvFile implements AutoCloseable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final CSVPrinter printer;

  private CsvFile(CSVPrinter printer) {
    this.printer = printer;
  }

  /** Begin the file of a comparison with its headings. */
  static CsvFile begin(Comparison comparison, Path file) throws IOException {
    Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    var csv = new CsvFile(new CSVPrinter(text, FORMAT));
    csv.printer.printRecord(
        comparison.view().columns().stream().map(ViewColumn::chineseName).toList());
    return csv;
  }

  /** Add a row. */
  void add(List<@Nullable Object> cells) throws IOException {
    for (Object cell : cells) {
      printer.print(harmless(cell));
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }

  private static @Nullable Object harmless(@Nullable Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (cell instanceof Collection<?> list) {
      return FormulaGuard.quoted(ListText.of(list));
    }
    return cell instanceof String text ? FormulaGuard.quoted(text) : cell;
  }
}
