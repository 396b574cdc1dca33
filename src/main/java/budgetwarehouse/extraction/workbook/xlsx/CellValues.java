package budgetwarehouse.extraction.workbook.xlsx;

import budgetwarehouse.extraction.workbook.display.SerialDate;
import budgetwarehouse.extraction.workbook.sheet.SheetCollector;
import budgetwarehouse.extraction.workbook.sheet.StoredNumber;
import budgetwarehouse.extraction.workbook.xml.XmlElements;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Gives the values of stored cells to the sheet.
 *
 * @param texts shared texts
 * @param styles number formats
 * @param calendar how dates are counted
 */
record CellValues(SharedTexts texts, CellStyles styles, SerialDate calendar) {
  /** Give one cell to the sheet. */
  void give(StoredCell cell, SheetCollector sheet) {
    String value = cell.value();
    if (cell.formula() != null) {
      sheet.formula();
    }
    if (value == null || (value.isEmpty() && !cell.type().equals("str"))) {
      if (cell.formula() != null && !cell.type().equals("str")) {
        sheet.formulaWithoutValue(cell.place().row(), cell.place().column(), cell.formula());
      }
      return;
    }
    give(cell, value, sheet);
  }

  private void give(StoredCell cell, String value, SheetCollector sheet) {
    int row = cell.place().row();
    int column = cell.place().column();
    switch (cell.type()) {
      case "s" -> shared(cell, value, sheet);
      case "str" -> text(cell, SharedTexts.unescaped(value), sheet);
      case "inlineStr" -> text(cell, value, sheet);
      case "b" -> sheet.text(row, column, value.equals("0") ? "FALSE" : "TRUE");
      case "e" -> sheet.error(row, column, value);
      case "d" -> sheet.text(row, column, value);
      default -> number(cell, value, sheet);
    }
  }

  private void shared(StoredCell cell, String value, SheetCollector sheet) {
    Optional<String> text = texts.text(XmlElements.wholeNumber(value.strip(), -1));
    if (text.isPresent()) {
      text(cell, text.get(), sheet);
    } else {
      sheet.textMissing(cell.place().row(), cell.place().column());
    }
  }

  private void text(StoredCell cell, String text, SheetCollector sheet) {
    String displayed = styles.format(cell.style()).show(text);
    sheet.text(cell.place().row(), cell.place().column(), displayed);
  }

  private void number(StoredCell cell, String value, SheetCollector sheet) {
    int row = cell.place().row();
    int column = cell.place().column();
    Optional<BigDecimal> number = StoredNumber.read(value);
    if (number.isPresent()) {
      sheet.number(row, column, number.get(), styles.format(cell.style()), calendar);
    } else {
      sheet.malformed(row, column, value);
    }
  }
}
