package budgetwarehouse.sample.office;

import budgetwarehouse.sample.Disclosure;
import budgetwarehouse.sample.SampleWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbook in the old binary format, its totals computed by formulas with their results kept. */
public final class XlsWriter implements SampleWriter {
  @Override
  public byte[] write(Disclosure disclosure) throws IOException {
    try (var workbook = new HSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var styles = new Styles(workbook, new HashMap<>());
      for (PlannedSheet planned : PlannedSheet.of(disclosure)) {
        SheetFilling.fill(planned, new Target(workbook.createSheet(planned.name()), styles));
      }
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** One style for each way to show a number. */
  private record Styles(HSSFWorkbook workbook, Map<String, CellStyle> byFormat) {
    CellStyle of(String format) {
      return byFormat.computeIfAbsent(format, this::made);
    }

    private CellStyle made(String format) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      return style;
    }
  }

  private record Target(Sheet sheet, Styles styles) implements SheetTarget {
    @Override
    public void text(int row, int column, String text) {
      if (!text.isEmpty()) {
        cell(row, column).setCellValue(text);
      }
    }

    @Override
    public void number(int row, int column, BigDecimal value, String shown) {
      Cell cell = cell(row, column);
      cell.setCellValue(value.doubleValue());
      cell.setCellStyle(styles.of(shown));
    }

    @Override
    public void formula(int row, int column, BigDecimal value, String shown) {
      Cell cell = cell(row, column);
      cell.setCellFormula(value.toPlainString() + "+0");
      cell.setCellStyle(styles.of(shown));
    }

    @Override
    public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
      sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    @Override
    public void hideRow(int row) {
      line(row).setZeroHeight(true);
    }

    @Override
    public void hideColumn(int column) {
      sheet.setColumnHidden(column, true);
    }

    private Row line(int row) {
      Row line = sheet.getRow(row);
      return line == null ? sheet.createRow(row) : line;
    }

    private Cell cell(int row, int column) {
      Cell cell = line(row).getCell(column);
      return cell == null ? line(row).createCell(column) : cell;
    }
  }
}
