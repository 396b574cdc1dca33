package budgetwarehouse.extraction.workbook.xlsx;

import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.sheet.SheetCollector;
import budgetwarehouse.extraction.workbook.sheet.WorkbookReading;
import budgetwarehouse.extraction.workbook.xml.XmlElements;
import budgetwarehouse.finding.FindingKind;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads an .xlsx file sheet by sheet; what was read before a fault is kept. */
public final class XlsxReading {
  private final Budget budget;
  private final WorkbookReading reading;

  public XlsxReading(Budget budget, WorkbookReading reading) {
    this.budget = budget;
    this.reading = reading;
  }

  /** Read the file. */
  public void read(byte[] bytes) {
    try (XlsxParts parts = new XlsxParts(bytes, budget)) {
      readWorkbook(parts);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // broken archives and broken XML say the same to the analyst
      reportDamage();
    }
  }

  private void reportDamage() {
    if (!budget.isSpent()) {
      reading.report(FindingKind.FILE_DAMAGED, "", "完整的工作簿文件");
    }
  }

  private void readWorkbook(XlsxParts parts) throws IOException, XMLStreamException {
    String main = Relations.of(parts, "").ofType("officeDocument").orElse("xl/workbook.xml");
    Optional<XmlElements> xml = parts.open(main);
    if (xml.isEmpty()) {
      reading.report(FindingKind.FORMAT_NOT_READ, "", "xlsx 工作簿（压缩包内有工作表）");
      return;
    }
    WorkbookPart workbook = WorkbookPart.read(xml.get());
    Relations relations = Relations.of(parts, main);
    CellValues values =
        new CellValues(
            sharedTexts(parts, relations), styles(parts, relations), workbook.calendar());
    for (WorkbookPart.Sheet sheet : workbook.sheets()) {
      if (sheet.name().page() > budget.limits().sheets()) {
        budget.giveUp();
      }
      if (budget.isSpent()) {
        return;
      }
      readSheet(parts, relations, sheet, values);
    }
  }

  private SharedTexts sharedTexts(XlsxParts parts, Relations relations)
      throws IOException, XMLStreamException {
    Optional<String> name = relations.ofType("sharedStrings");
    Optional<XmlElements> xml = name.isPresent() ? parts.open(name.get()) : Optional.empty();
    return xml.isPresent() ? SharedTexts.read(xml.get(), budget) : new SharedTexts();
  }

  private static CellStyles styles(XlsxParts parts, Relations relations)
      throws IOException, XMLStreamException {
    Optional<String> name = relations.ofType("styles");
    Optional<XmlElements> xml = name.isPresent() ? parts.open(name.get()) : Optional.empty();
    return xml.isPresent() ? CellStyles.read(xml.get()) : new CellStyles();
  }

  private void readSheet(
      XlsxParts parts, Relations relations, WorkbookPart.Sheet sheet, CellValues values)
      throws IOException {
    Relations.Target target = relations.byId().get(sheet.relation());
    if (target != null && !target.type().equals("worksheet")) {
      return; // a chart, which prints no table
    }
    var collector = new SheetCollector(sheet.name(), budget);
    try {
      Optional<XmlElements> xml = target == null ? Optional.empty() : parts.open(target.name());
      if (xml.isPresent()) {
        new SheetPartReader(xml.get(), values, collector, budget).read();
      } else {
        collector.damaged();
      }
    } catch (XMLStreamException e) {
      // the rows before the fault are good
      if (!budget.isSpent()) {
        collector.damaged();
      }
    }
    reading.add(collector);
  }
}
