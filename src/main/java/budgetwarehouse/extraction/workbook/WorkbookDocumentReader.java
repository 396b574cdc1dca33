package budgetwarehouse.extraction.workbook;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.workbook.flat.FlatReading;
import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.sheet.WorkbookLimits;
import budgetwarehouse.extraction.workbook.sheet.WorkbookReading;
import budgetwarehouse.extraction.workbook.xls.XlsReading;
import budgetwarehouse.extraction.workbook.xlsx.XlsxReading;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.Optional;

/**
 * Reads a workbook: the .xlsx archive, the .xls records or the flat XML of 2003, told apart by
 * their first bytes.
 *
 * <p>{@code page} is the number of the sheet and {@code line} the number of the row, as the program
 * shows it. The text of a cell is the one displayed. Whatever is wrong with a file is a finding;
 * nothing in it makes reading end in an exception.
 */
public final class WorkbookDocumentReader {
  private static final int ZIP = 'P';
  private static final int OLE = 0xD0;

  private WorkbookDocumentReader() {}

  /** Read what is printed in a workbook. */
  public static PrintedDocument read(byte[] bytes) {
    return read(bytes, WorkbookLimits.GENEROUS);
  }

  /** Read what is printed in a workbook, as far as the limits allow. */
  public static PrintedDocument read(byte[] bytes, WorkbookLimits limits) {
    if (bytes.length == 0) {
      return unread(FindingKind.FILE_EMPTY, "有内容的文件");
    }
    if (bytes.length > limits.bytes()) {
      return unread(FindingKind.FILE_BEYOND_LIMITS, "限额以内的文件大小");
    }
    try {
      return readParts(bytes, new Budget(limits));
    } catch (StackOverflowError e) {
      return unread(FindingKind.FILE_DAMAGED, "完整的工作簿文件");
    } catch (OutOfMemoryError e) {
      // What was read is given up and can be collected: the other documents go on.
      return unread(FindingKind.FILE_BEYOND_LIMITS, "内存容得下的工作簿");
    }
  }

  private static PrintedDocument readParts(byte[] bytes, Budget budget) {
    var reading = new WorkbookReading(budget);
    switch (bytes[0] & 0xFF) {
      case ZIP -> new XlsxReading(budget, reading).read(bytes);
      case OLE -> {
        Optional<byte[]> wrapped = new XlsReading(budget, reading).read(bytes);
        wrapped.ifPresent(file -> new XlsxReading(budget, reading).read(file));
      }
      default -> new FlatReading(budget, reading).read(bytes);
    }
    return reading.document();
  }

  private static PrintedDocument unread(FindingKind kind, String expected) {
    return PrintedDocument.unread(new Finding(kind, Place.WHOLE_DOCUMENT, "", expected));
  }
}
