package budgetwarehouse.store;

import budgetwarehouse.document.FileFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Writes down what a load received. A load that brings no news leaves no receipt, so running it
 * again changes nothing.
 */
public final class ReceiptWriter {
  private final Path folder;

  /** Write into a store. */
  public ReceiptWriter(Path store) {
    this.folder = store.resolve("receipts");
  }

  /**
   * Write a receipt of all documents and file findings of a load and return its number; empty when
   * earlier receipts say the same.
   */
  public OptionalInt write(
      LocalDate loadDate, List<ReceivedDocument> documents, List<FileFinding> findings)
      throws IOException {
    List<Path> receipts = finished(folder);
    if (ReceiptHistory.read(receipts).knows(documents, findings)) {
      return OptionalInt.empty();
    }

    int loadNumber = receipts.isEmpty() ? 1 : number(receipts.get(receipts.size() - 1)) + 1;
    Path receipt = folder.resolve(String.format(Locale.ROOT, "%06d", loadNumber));
    Path writing = folder.resolve(receipt.getFileName() + BatchName.UNFINISHED);
    Files.createDirectories(writing);
    ReceiptTables.manifest(loadNumber, loadDate).write(writing, documents);
    ReceiptTables.finding(loadNumber).write(writing, Numbered.of("", findings));
    Folders.publish(writing, receipt);
    return OptionalInt.of(loadNumber);
  }

  /** Return the finished receipts in the order of the loads. */
  static List<Path> finished(Path folder) throws IOException {
    return Folders.children(folder).stream()
        .filter(receipt -> !receipt.getFileName().toString().endsWith(BatchName.UNFINISHED))
        .toList();
  }

  /** Return the number of the load that left a receipt. */
  static int number(Path receipt) {
    return Integer.parseInt(receipt.getFileName().toString());
  }
}
