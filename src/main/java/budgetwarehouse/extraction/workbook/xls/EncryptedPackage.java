package budgetwarehouse.extraction.workbook.xls;

import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.sheet.WorkbookReading;
import budgetwarehouse.extraction.workbook.xml.BoundedStream;
import budgetwarehouse.finding.FindingKind;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An .xlsx file wrapped with a password; the one that programs set by themselves is tried. */
final class EncryptedPackage {
  /** Stream that holds the wrapped file. */
  static final String STREAM = "EncryptedPackage";

  private final Budget budget;
  private final WorkbookReading reading;

  EncryptedPackage(Budget budget, WorkbookReading reading) {
    this.budget = budget;
    this.reading = reading;
  }

  /** Open it; empty, with a finding, where it has a password of its own. */
  Optional<byte[]> open(POIFSFileSystem file) throws IOException {
    var encryption = new EncryptionInfo(file);
    if (encryption.getVerifier().getSpinCount() > budget.limits().spinCount()) {
      budget.giveUp();
      return Optional.empty();
    }
    Decryptor decryptor = encryption.getDecryptor();
    try {
      if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        try (InputStream content = new BoundedStream(decryptor.getDataStream(file), budget)) {
          return Optional.of(content.readAllBytes());
        }
      }
    } catch (GeneralSecurityException e) {
      // a cipher that is not known opens as little as a password that is not known
    }
    reading.report(FindingKind.FILE_ENCRYPTED, "", "");
    return Optional.empty();
  }
}
