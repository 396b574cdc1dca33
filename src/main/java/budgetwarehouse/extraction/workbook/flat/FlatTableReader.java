package budgetwarehouse.extraction.workbook.flat;

import budgetwarehouse.extraction.workbook.display.NumberFormat;
import budgetwarehouse.extraction.workbook.display.SerialDate;
import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.sheet.MergedRange;
import budgetwarehouse.extraction.workbook.sheet.SheetCollector;
import budgetwarehouse.extraction.workbook.sheet.StoredNumber;
import budgetwarehouse.extraction.workbook.xml.XmlElements;
import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the rows and cells of one sheet. */
final class FlatTableReader {
  private final XmlElements xml;
  private final FlatStyles styles;
  private final SheetCollector sheet;
  private final Budget budget;
  private int row;
  private int column;

  FlatTableReader(XmlElements xml, FlatStyles styles, SheetCollector sheet, Budget budget) {
    this.xml = xml;
    this.styles = styles;
    this.sheet = sheet;
    this.budget = budget;
  }

  /** Read up to the end of the table, as far as the budget allows. */
  void read() throws XMLStreamException {
    while (!budget.isSpent() && xml.next() && !xml.ends("Table")) {
      if (xml.starts("Column")) {
        noteColumn();
      } else if (xml.starts("Row")) {
        beginRow();
      } else if (xml.starts("Cell")) {
        readCell();
      }
    }
  }

  private void noteColumn() {
    column = xml.number("Index", column + 1);
    int last = column + xml.number("Span", 0);
    if (xml.flag("Hidden")) {
      sheet.hideColumns(column - 1, last - 1);
    }
    column = last;
  }

  private void beginRow() {
    row = xml.number("Index", row + 1);
    if (xml.flag("Hidden")) {
      sheet.hideRow(row);
    }
    column = 0;
  }

  private void readCell() throws XMLStreamException {
    int first = xml.number("Index", column + 1) - 1;
    int across = xml.number("MergeAcross", 0);
    int down = xml.number("MergeDown", 0);
    NumberFormat format = styles.format(xml.attribute("StyleID"));
    String formula = xml.attribute("Formula");
    if (!formula.isEmpty()) {
      sheet.formula();
    }
    sheet.merge(new MergedRange(row, first, row + down, first + across));
    column = first + across + 1;
    boolean empty = true;
    while (xml.next() && !xml.ends("Cell")) {
      if (xml.starts("Data")) {
        give(first, xml.attribute("Type"), xml.textOfAll(), format);
        empty = false;
      } else if (xml.starts("Comment")) {
        sheet.annotation();
        xml.skip();
      } else if (xml.starts()) {
        xml.skip();
      }
    }
    if (empty && !formula.isEmpty()) {
      sheet.formulaWithoutValue(row, first, formula);
    }
  }

  private void give(int at, String type, String value, NumberFormat format) {
    switch (type) {
      case "Number" -> number(at, value, format);
      case "Boolean" -> sheet.text(row, at, value.equals("0") ? "FALSE" : "TRUE");
      case "Error" -> sheet.error(row, at, value);
      case "DateTime" -> date(at, value, format);
      default -> sheet.text(row, at, format.show(value));
    }
  }

  private void number(int at, String value, NumberFormat format) {
    Optional<BigDecimal> number = StoredNumber.read(value);
    if (number.isPresent()) {
      sheet.number(row, at, number.get(), format, SerialDate.SINCE_1900);
    } else {
      sheet.malformed(row, at, value);
    }
  }

  private void date(int at, String value, NumberFormat format) {
    Optional<BigDecimal> serial = SerialDate.serial(value);
    if (serial.isPresent()) {
      sheet.number(row, at, serial.get(), format, SerialDate.SINCE_1900);
    } else {
      sheet.text(row, at, value);
    }
  }
}
