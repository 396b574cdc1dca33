package budgetwarehouse.store;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.disk.StoreFolders;
import budgetwarehouse.document.FileFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * Writes down what a load received. A load that brings no news leaves no receipt, so running it
 * again changes nothing.
 */
public final class ReceiptWriter {
  private final Path folder;

  /** Write into a store. */
  public ReceiptWriter(Path store) {
    this.folder = folder(store);
  }

  /** Return the folder of the receipts. */
  static Path folder(Path store) {
    return store.resolve("receipts");
  }

  /**
   * Write a receipt of all documents and file findings of a load and return its number; empty when
   * earlier receipts say the same.
   */
  public OptionalInt write(
      LocalDate loadDate, List<ReceivedDocument> documents, List<FileFinding> findings)
      throws IOException {
    List<Path> receipts = new StoreFolders(folder).living();
    if (ReceiptHistory.read(receipts).knows(documents, findings)) {
      return OptionalInt.empty();
    }

    int loadNumber = receipts.isEmpty() ? 1 : lastLoad(receipts) + 1;
    Path receipt = folder.resolve(new ReceiptRange(loadNumber, loadNumber).name());
    Folders.write(
        receipt,
        writing -> {
          ReceiptTables.manifest(loadNumber, loadDate).write(writing, documents);
          ReceiptTables.finding(loadNumber).write(writing, Numbered.of("", findings));
        });
    return OptionalInt.of(loadNumber);
  }

  private static int lastLoad(List<Path> receipts) {
    return receipts.stream()
        .mapToInt(receipt -> ReceiptRange.of(receipt).lastLoad())
        .max()
        .orElseThrow();
  }
}
