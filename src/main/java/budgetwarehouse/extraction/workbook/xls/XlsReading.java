package budgetwarehouse.extraction.workbook.xls;

import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.sheet.WorkbookReading;
import budgetwarehouse.finding.FindingKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads an .xls file record by record; what was read before a fault is kept. A workbook under the
 * password that the program itself uses where nobody gave one is opened with it.
 */
public final class XlsReading {
  private static final String STREAM = "Workbook";
  private static final String OLD_STREAM = "Book";

  private final Budget budget;
  private final WorkbookReading reading;

  public XlsReading(Budget budget, WorkbookReading reading) {
    this.budget = budget;
    this.reading = reading;
  }

  /**
   * Read the file.
   *
   * @return the .xlsx file in it, where it is but the encrypted wrapping of one
   */
  public Optional<byte[]> read(byte[] bytes) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (file.getRoot().hasEntryCaseInsensitive(EncryptedPackage.STREAM)) {
        return new EncryptedPackage(budget, reading).open(file);
      }
      readRecords(file.getRoot());
    } catch (EncryptedDocumentException e) {
      reading.report(FindingKind.FILE_ENCRYPTED, "", "");
    } catch (OldExcelFormatException e) {
      reportOld();
    } catch (IOException | RuntimeException e) {
      // POI meets broken files with many exceptions; each says the same to the analyst
      reading.report(FindingKind.FILE_DAMAGED, "", "完整的工作簿文件");
    }
    return Optional.empty();
  }

  private void reportOld() {
    reading.report(FindingKind.FORMAT_NOT_READ, "", "Excel 97 及以后的工作簿");
  }

  private void readRecords(DirectoryNode root) throws IOException {
    if (!root.hasEntryCaseInsensitive(STREAM)) {
      if (root.hasEntryCaseInsensitive(OLD_STREAM)) {
        reportOld();
      } else {
        reading.report(FindingKind.FORMAT_NOT_READ, "", "xls 工作簿（文件内有工作表）");
      }
      return;
    }
    var listener = new RecordListener(budget, reading);
    var request = new HSSFRequest();
    request.addListenerForAllRecords(listener);
    try {
      new HSSFEventFactory().abortableProcessWorkbookEvents(request, root);
    } catch (HSSFUserException e) {
      throw new IllegalStateException("the listener throws none", e);
    } finally {
      listener.finish();
    }
  }
}
