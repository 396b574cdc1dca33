package budgetwarehouse.extraction.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbook made by a test, in either file format. */
final class MadeWorkbook {
  private final Workbook workbook;
  private Sheet sheet;
  private int next;

  private MadeWorkbook(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Make one of a file format, xlsx or xls, with its first sheet. */
  static MadeWorkbook of(String format) {
    Workbook empty = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    return new MadeWorkbook(empty).sheet("Sheet1");
  }

  MadeWorkbook sheet(String name) {
    sheet = workbook.createSheet(name);
    next = 0;
    return this;
  }

  /** Add a row; a text, a number or null stands for each cell. */
  MadeWorkbook row(Object... values) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (values[i] != null) {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
    return this;
  }

  /** Leave a row out. */
  MadeWorkbook gap() {
    next++;
    return this;
  }

  MadeWorkbook merge(String range) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    return this;
  }

  /** Give the cells of a column, in the rows made so far, a number format. */
  MadeWorkbook format(int column, String code) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    for (Row row : sheet) {
      Cell cell = row.getCell(column);
      if (cell != null) {
        cell.setCellStyle(style);
      }
    }
    return this;
  }

  Sheet sheet() {
    return sheet;
  }

  Workbook workbook() {
    return workbook;
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
