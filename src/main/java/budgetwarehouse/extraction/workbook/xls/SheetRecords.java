package budgetwarehouse.extraction.workbook.xls;

import budgetwarehouse.extraction.workbook.display.SerialDate;
import budgetwarehouse.extraction.workbook.sheet.MergedRange;
import budgetwarehouse.extraction.workbook.sheet.SheetCollector;
import budgetwarehouse.extraction.workbook.sheet.StoredNumber;
import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DrawingRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Takes the records of one sheet. */
final class SheetRecords {
  private final SheetCollector sheet;
  private final RecordFormats formats;
  private final @Nullable SSTRecord texts;
  private final SerialDate calendar;
  // the text of a formula follows in a record of its own
  private @Nullable FormulaRecord waiting;

  SheetRecords(
      SheetCollector sheet, RecordFormats formats, @Nullable SSTRecord texts, SerialDate calendar) {
    this.sheet = sheet;
    this.formats = formats;
    this.texts = texts;
    this.calendar = calendar;
  }

  SheetCollector collector() {
    return sheet;
  }

  void take(Record entry) {
    if (entry instanceof NumberRecord number) {
      number(number, number.getValue());
    } else if (entry instanceof LabelSSTRecord label) {
      shared(label);
    } else if (entry instanceof LabelRecord label) {
      text(label, label.getValue());
    } else if (entry instanceof FormulaRecord formula) {
      formula(formula);
    } else if (entry instanceof StringRecord text && waiting != null) {
      text(waiting, text.getString());
      waiting = null;
    } else if (entry instanceof BoolErrRecord value) {
      if (value.isError()) {
        error(value, value.getErrorValue());
      } else {
        text(value, value.getBooleanValue() ? "TRUE" : "FALSE");
      }
    } else {
      takeLayout(entry);
    }
  }

  private void takeLayout(Record entry) {
    if (entry instanceof RowRecord row && row.getZeroHeight()) {
      sheet.hideRow(row.getRowNumber() + 1);
    } else if (entry instanceof ColumnInfoRecord columns && columns.getHidden()) {
      sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
    } else if (entry instanceof MergeCellsRecord merged) {
      for (int i = 0; i < merged.getNumAreas(); i++) {
        merge(merged.getAreaAt(i));
      }
    } else if (entry instanceof DrawingRecord) {
      sheet.picture();
    } else if (entry instanceof NoteRecord) {
      sheet.annotation();
    }
  }

  private void merge(CellRangeAddress area) {
    sheet.merge(
        new MergedRange(
            area.getFirstRow() + 1,
            area.getFirstColumn(),
            area.getLastRow() + 1,
            area.getLastColumn()));
  }

  private void shared(LabelSSTRecord label) {
    int number = label.getSSTIndex();
    if (texts == null || number < 0 || number >= texts.getNumUniqueStrings()) {
      sheet.textMissing(label.getRow() + 1, label.getColumn());
    } else {
      text(label, texts.getString(number).getString());
    }
  }

  private void formula(FormulaRecord formula) {
    sheet.formula();
    switch (formula.getCachedResultTypeEnum()) {
      case STRING -> waiting = formula;
      case BOOLEAN -> text(formula, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
      case ERROR -> error(formula, formula.getCachedErrorValue());
      case NUMERIC, BLANK, FORMULA, _NONE -> number(formula, formula.getValue());
    }
  }

  private void number(CellValueRecordInterface cell, double value) {
    String written = Double.toString(value);
    var number = StoredNumber.read(written);
    int row = cell.getRow() + 1;
    if (number.isPresent()) {
      sheet.number(
          row, cell.getColumn(), number.get(), formats.format(cell.getXFIndex()), calendar);
    } else {
      sheet.malformed(row, cell.getColumn(), written);
    }
  }

  private void text(CellValueRecordInterface cell, String text) {
    String displayed = formats.format(cell.getXFIndex()).show(text);
    sheet.text(cell.getRow() + 1, cell.getColumn(), displayed);
  }

  private void error(CellValueRecordInterface cell, int code) {
    String name =
        Optional.of(code)
            .filter(known -> FormulaError.isValidCode(known))
            .map(known -> FormulaError.forInt(known).getString())
            .orElse("#" + code);
    sheet.error(cell.getRow() + 1, cell.getColumn(), name);
  }
}
