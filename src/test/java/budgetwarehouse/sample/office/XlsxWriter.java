package budgetwarehouse.sample.office;

import budgetwarehouse.sample.Disclosure;
import budgetwarehouse.sample.SampleWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbook in the format of today. */
public final class XlsxWriter implements SampleWriter {
  @Override
  public byte[] write(Disclosure disclosure) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Sheets", "1.0")) {
      for (PlannedSheet planned : PlannedSheet.of(disclosure)) {
        Worksheet sheet = workbook.newWorksheet(planned.name());
        SheetFilling.fill(planned, new Target(sheet));
        sheet.finish();
      }
    }
    return FixedArchive.of(bytes.toByteArray());
  }

  private record Target(Worksheet sheet) implements SheetTarget {
    @Override
    public void text(int row, int column, String text) {
      sheet.value(row, column, text);
    }

    @Override
    public void number(int row, int column, BigDecimal value, String shown) {
      sheet.value(row, column, value);
      sheet.style(row, column).format(shown).set();
    }

    /** The library keeps no result of a formula, so the result itself is written. */
    @Override
    public void formula(int row, int column, BigDecimal value, String shown) {
      number(row, column, value, shown);
    }

    @Override
    public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
      sheet.range(firstRow, firstColumn, lastRow, lastColumn).merge();
    }

    @Override
    public void hideRow(int row) {
      sheet.hideRow(row);
    }

    @Override
    public void hideColumn(int column) {
      sheet.hideColumn(column);
    }
  }
}
