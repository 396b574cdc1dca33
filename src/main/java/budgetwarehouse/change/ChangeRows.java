package budgetwarehouse.change;

import budgetwarehouse.spreadsheet.FormulaGuard;
import budgetwarehouse.spreadsheet.TextSheet;
import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a list as CSV, all of them, and as a sheet, as many as one can work with. */
final class ChangeRows implements Answer, AutoCloseable {
  /** A workbook is held until it is written; what does not fit stands in the CSV file. */
  static final long MOST_SHEET_ROWS = 50_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final ChangeSheet sheet;
  private final Workbook workbook;
  private final Writer text;
  private final CSVPrinter printer;
  private final List<TextSheet> pages = new ArrayList<>();
  private long rows;

  private ChangeRows(ChangeSheet sheet, Workbook workbook, Writer text) throws IOException {
    this.sheet = sheet;
    this.workbook = workbook;
    this.text = text;
    this.printer = new CSVPrinter(text, FORMAT);
  }

  static ChangeRows create(ChangeSheet sheet, Workbook workbook, Path folder) throws IOException {
    Path file = folder.resolve(sheet.fileName());
    return new ChangeRows(sheet, workbook, Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  /** Say how many rows there are and where those are that the sheet does not hold. */
  String size() {
    String all = sheet.title() + "：" + rows + " 行";
    return rows <= MOST_SHEET_ROWS
        ? all
        : all + "，工作表只列前 " + MOST_SHEET_ROWS + " 行（由大到小），全部见 " + sheet.fileName();
  }

  @Override
  public void begin(List<String> columns) throws IOException {
    text.write(BYTE_ORDER_MARK);
    printer.printRecord(columns);
    pages.add(new TextSheet(workbook.newWorksheet(sheet.title()), columns, sheet.widths()));
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    rows++;
    List<@Nullable Object> harmless = new ArrayList<>(cells.size());
    cells.forEach(cell -> harmless.add(harmless(cell)));
    printer.printRecord(harmless);
    if (rows <= MOST_SHEET_ROWS) {
      pages.get(0).row(cells.toArray());
    }
  }

  private static @Nullable Object harmless(@Nullable Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return cell instanceof String words ? FormulaGuard.quoted(words) : cell;
  }

  @Override
  public void end() throws IOException {
    printer.flush();
    for (TextSheet page : pages) {
      page.finish();
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
