package budgetwarehouse.benchmark;

import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.workbook.WorkbookDocumentReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Times workbooks to printed tables, beside readers that only give the cells. */
final class WorkbookBenchmark {
  private static final int COLUMNS = 10;
  private static final int MOST_ROWS_OF_XLS = 60_000;
  private static final double THOUSAND = 1e3;

  private final PrintStream out;
  private final int rows;

  WorkbookBenchmark(PrintStream out, int rows) {
    this.out = out;
    this.rows = rows;
  }

  /** Time both file formats. */
  void run() throws Exception {
    xlsx(rows);
    xls(Math.min(rows, MOST_ROWS_OF_XLS));
  }

  private void xlsx(int count) throws Exception {
    byte[] bytes = written(new XSSFWorkbook(), count);
    var table = table("xlsx", count);
    double cells = count * COLUMNS / THOUSAND;
    Measurement poi = median(() -> Sink.keep(displayed(new XSSFWorkbook(stream(bytes)))));
    table.baseline("POI, the whole workbook, texts as displayed", poi, cells);
    table.line("fastexcel, values alone", median(() -> Sink.keep(values(bytes))), cells, poi);
    table.line("file → tables", median(() -> Sink.keep(tables(bytes))), cells, poi);
  }

  private void xls(int count) throws Exception {
    byte[] bytes = written(new HSSFWorkbook(), count);
    var table = table("xls", count);
    double cells = count * COLUMNS / THOUSAND;
    Measurement poi = median(() -> Sink.keep(displayed(new HSSFWorkbook(stream(bytes)))));
    table.baseline("POI, the whole workbook, texts as displayed", poi, cells);
    table.line("file → tables", median(() -> Sink.keep(tables(bytes))), cells, poi);
  }

  private Table table(String format, int count) {
    String title = String.format(Locale.ROOT, "Workbook to tables, %s, %,d rows", format, count);
    return new Table(out, title, "thousand cells");
  }

  private static Measurement median(Work work) throws Exception {
    return Measurement.median(2, 3, work);
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] written(Workbook workbook, int count) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (workbook) {
      Sheet sheet = workbook.createSheet("收支");
      var style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
      for (int number = 0; number < count; number++) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue("科目" + number % 500);
        for (int column = 1; column < COLUMNS; column++) {
          Cell cell = row.createCell(column);
          cell.setCellValue(number * 0.25 + column);
          cell.setCellStyle(style);
        }
      }
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static long tables(byte[] bytes) {
    return WorkbookDocumentReader.read(bytes).blocks().stream()
        .filter(PrintedTable.class::isInstance)
        .mapToLong(block -> ((PrintedTable) block).rows().size())
        .sum();
  }

  private static long values(byte[] bytes) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(stream(bytes));
        Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.mapToLong(row -> row.stream().filter(cell -> !cell.getText().isEmpty()).count())
          .sum();
    }
  }

  private static long displayed(Workbook workbook) throws IOException {
    var formatter = new DataFormatter(Locale.ROOT);
    long characters = 0;
    try (workbook) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          characters += formatter.formatCellValue(cell).length();
        }
      }
    }
    return characters;
  }
}
