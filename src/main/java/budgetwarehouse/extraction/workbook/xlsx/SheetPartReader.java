package budgetwarehouse.extraction.workbook.xlsx;

import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.sheet.SheetCollector;
import budgetwarehouse.extraction.workbook.xml.XmlElements;
import javax.xml.stream.XMLStreamException;

/** Reads the part of one sheet, a cell at a time. */
final class SheetPartReader {
  private final XmlElements xml;
  private final CellValues values;
  private final SheetCollector sheet;
  private final Budget budget;
  private int row;
  private int column;

  SheetPartReader(XmlElements xml, CellValues values, SheetCollector sheet, Budget budget) {
    this.xml = xml;
    this.values = values;
    this.sheet = sheet;
    this.budget = budget;
  }

  /** Read the sheet, as far as the budget allows. */
  void read() throws XMLStreamException {
    while (!budget.isSpent() && xml.next()) {
      if (xml.starts()) {
        begin(xml.name());
      }
    }
  }

  private void begin(String element) throws XMLStreamException {
    switch (element) {
      case "row" -> beginRow();
      case "c" -> readCell();
      case "col" -> noteColumns();
      case "mergeCell" -> CellReference.range(xml.attribute("ref")).ifPresent(sheet::merge);
      case "drawing", "picture" -> sheet.picture();
      case "legacyDrawing" -> sheet.annotation();
      default -> {
        // how the sheet looks
      }
    }
  }

  // programs may leave out where a row or cell stands: then it is the next one
  private void beginRow() {
    row = xml.number("r", row + 1);
    column = -1;
    if (xml.flag("hidden")) {
      sheet.hideRow(row);
    }
  }

  private void readCell() throws XMLStreamException {
    CellReference next = new CellReference(row, column + 1);
    CellReference place = CellReference.of(xml.attribute("r")).orElse(next);
    column = place.column();
    values.give(StoredCell.read(xml, place), sheet);
  }

  private void noteColumns() {
    if (xml.flag("hidden")) {
      sheet.hideColumns(xml.number("min", 1) - 1, xml.number("max", 1) - 1);
    }
  }
}
