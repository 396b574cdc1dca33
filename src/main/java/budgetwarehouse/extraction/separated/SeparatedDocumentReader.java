package budgetwarehouse.extraction.separated;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.text.TextDecoder;
import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.sheet.SheetCollector;
import budgetwarehouse.extraction.workbook.sheet.SheetName;
import budgetwarehouse.extraction.workbook.sheet.WorkbookLimits;
import budgetwarehouse.extraction.workbook.sheet.WorkbookReading;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;

/**
 * Reads a text of separated values as one sheet: captions, tables and notes are parted as in a
 * workbook, {@code line} is the line of the file. A value that looks like a formula is a text.
 */
public final class SeparatedDocumentReader {
  private SeparatedDocumentReader() {}

  /** Read what is printed in a text of separated values. */
  public static PrintedDocument read(byte[] bytes) {
    return read(bytes, WorkbookLimits.GENEROUS);
  }

  /** Read what is printed in a text of separated values, as far as the limits allow. */
  public static PrintedDocument read(byte[] bytes, WorkbookLimits limits) {
    if (bytes.length > limits.bytes()) {
      return unread(FindingKind.FILE_BEYOND_LIMITS, "限额以内的文件大小");
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    return decoded
        .fault()
        .map(fault -> unread(fault, "UTF-8 或 GB18030 编码的文本"))
        .orElseGet(() -> read(decoded.text(), limits));
  }

  private static PrintedDocument read(String text, WorkbookLimits limits) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    var budget = new Budget(limits);
    var reading = new WorkbookReading(budget);
    var sheet = new SheetCollector(new SheetName(1, "", false), budget);
    int broken = SeparatedRows.give(plain, sheet, budget);
    if (broken > 0) {
      reading.report(FindingKind.FILE_DAMAGED, "", "成对的引号；有 " + broken + " 行不成对");
    }
    reading.add(sheet);
    return reading.document();
  }

  private static PrintedDocument unread(FindingKind kind, String expected) {
    return PrintedDocument.unread(new Finding(kind, Place.WHOLE_DOCUMENT, "", expected));
  }
}
