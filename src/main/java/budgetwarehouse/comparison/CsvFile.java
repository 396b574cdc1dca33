package budgetwarehouse.comparison;

import budgetwarehouse.spreadsheet.FormulaGuard;
import budgetwarehouse.warehouse.ViewColumn;
import budgetwarehouse.warehouse.WarehouseViews;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
final class CsvFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final WarehouseViews views;

  CsvFile(WarehouseViews views) {
    this.views = views;
  }

  /** Write every row of a comparison. */
  void write(Comparison comparison, Path file) throws IOException {
    try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      text.write(BYTE_ORDER_MARK);
      var printer = new CSVPrinter(text, FORMAT);
      printer.printRecord(
          comparison.view().columns().stream().map(ViewColumn::chineseName).toList());
      views.read(comparison.view(), cells -> printer.printRecord(harmless(cells)));
      printer.flush();
    }
  }

  private static List<@Nullable Object> harmless(List<@Nullable Object> cells) {
    List<@Nullable Object> harmless = new ArrayList<>(cells.size());
    for (Object cell : cells) {
      harmless.add(harmless(cell));
    }
    return harmless;
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
