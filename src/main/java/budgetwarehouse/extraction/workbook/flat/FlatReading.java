package budgetwarehouse.extraction.workbook.flat;

import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.sheet.SheetCollector;
import budgetwarehouse.extraction.workbook.sheet.SheetName;
import budgetwarehouse.extraction.workbook.sheet.WorkbookReading;
import budgetwarehouse.extraction.workbook.xml.BoundedStream;
import budgetwarehouse.extraction.workbook.xml.XmlElements;
import budgetwarehouse.finding.FindingKind;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of flat XML; what was read before a fault is kept. */
public final class FlatReading {
  private final Budget budget;
  private final WorkbookReading reading;
  private final FlatStyles styles = new FlatStyles();
  private @Nullable SheetCollector sheet;
  private int sheets;

  public FlatReading(Budget budget, WorkbookReading reading) {
    this.budget = budget;
    this.reading = reading;
  }

  /** Read the file. */
  public void read(byte[] bytes) {
    try {
      readSheets(XmlElements.open(new BoundedStream(new ByteArrayInputStream(bytes), budget)));
    } catch (XMLStreamException e) {
      if (!budget.isSpent()) {
        reading.report(FindingKind.FILE_DAMAGED, "", "完整的工作簿文件");
      }
    }
    finishSheet();
    if (sheets == 0 && !budget.isSpent()) {
      reading.report(FindingKind.FORMAT_NOT_READ, "", "XML 电子表格（2003）");
    }
  }

  private void readSheets(XmlElements xml) throws XMLStreamException {
    while (!budget.isSpent() && xml.next()) {
      if (xml.starts("Style") || xml.starts("NumberFormat")) {
        styles.take(xml);
      } else if (xml.starts("Worksheet")) {
        beginSheet(xml.attribute("Name"));
      } else if (xml.starts("Table") && sheet != null) {
        new FlatTableReader(xml, styles, sheet, budget).read();
      } else if (xml.starts("Visible") && sheet != null && xml.text().endsWith("Hidden")) {
        sheet.hideSheet();
      } else if (xml.ends("Worksheet")) {
        finishSheet();
      }
    }
  }

  private void beginSheet(String name) {
    sheets++;
    sheet = new SheetCollector(new SheetName(sheets, name, false), budget);
    if (sheets > budget.limits().sheets()) {
      budget.giveUp();
    }
  }

  private void finishSheet() {
    if (sheet != null) {
      reading.add(sheet);
      sheet = null;
    }
  }
}
