package budgetwarehouse.extraction.workbook.xlsx;

import budgetwarehouse.extraction.workbook.display.SerialDate;
import budgetwarehouse.extraction.workbook.sheet.SheetName;
import budgetwarehouse.extraction.workbook.xml.XmlElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * The part that lists the sheets.
 *
 * @param sheets in the order of the tabs
 * @param calendar how dates are counted
 */
record WorkbookPart(List<Sheet> sheets, SerialDate calendar) {
  /**
   * A sheet of the list.
   *
   * @param relation id under which its part is known
   */
  record Sheet(SheetName name, String relation) {}

  static WorkbookPart read(XmlElements xml) throws XMLStreamException {
    var sheets = new ArrayList<Sheet>();
    SerialDate calendar = SerialDate.SINCE_1900;
    while (xml.next()) {
      if (xml.starts("workbookPr") && xml.flag("date1904")) {
        calendar = SerialDate.SINCE_1904;
      } else if (xml.starts("sheet")) {
        boolean hidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
        var name = new SheetName(sheets.size() + 1, xml.attribute("name"), hidden);
        sheets.add(new Sheet(name, xml.attributeOf("relationships", "id")));
      }
    }
    return new WorkbookPart(sheets, calendar);
  }
}
