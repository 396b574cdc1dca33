package budgetwarehouse.store;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.disk.StoreFolders;
import budgetwarehouse.document.FileFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The store of what was printed: append-only, one folder for each batch of documents.
 *
 * @param root folder of the store; it need not exist yet
 */
public record PrintedStore(Path root) {
  /** Return the folder in which the batches of an extractor version stand. */
  public static Path folder(Path root, int extractorVersion) {
    return root.resolve("v" + extractorVersion);
  }

  /** Say whether a part of the store holds batches, rather than receipts. */
  static boolean isBatches(Path part) {
    return part.getFileName().toString().matches("v\\d+");
  }

  /** Return the keys of all documents that an extractor version has read. */
  public Set<String> documentsOf(int extractorVersion) throws IOException {
    Set<String> keys = new HashSet<>();
    for (Path batch : batches(extractorVersion)) {
      keys.addAll(documentKeys(batch));
    }
    return keys;
  }

  /** Count what the store holds of some documents. */
  public StoreTally tally(int extractorVersion, Set<String> documentKeys) throws IOException {
    StoreTally tally = StoreTally.NONE;
    for (Path batch : batches(extractorVersion)) {
      tally = tally.plus(BatchTally.of(batch, documentKeys(batch), documentKeys));
    }
    return tally;
  }

  /** Return how the reading of some documents ended, by document key. */
  public Map<String, StoredReading> readings(int extractorVersion, Set<String> documentKeys)
      throws IOException {
    Map<String, StoredReading> readings = new TreeMap<>();
    for (Path batch : batches(extractorVersion)) {
      Set<String> held = new HashSet<>(documentKeys(batch));
      held.retainAll(documentKeys);
      held.removeAll(readings.keySet());
      if (!held.isEmpty()) {
        readings.putAll(AccountReading.of(batch, held));
      }
    }
    return readings;
  }

  /**
   * Return the errors that reading found in some documents.
   *
   * @param fileOfDocument names of their files, by document key
   */
  public List<FileFinding> errors(int extractorVersion, Map<String, String> fileOfDocument)
      throws IOException {
    var reading = new ErrorReading(fileOfDocument);
    List<FileFinding> errors = new ArrayList<>();
    for (Path batch : batches(extractorVersion)) {
      errors.addAll(reading.of(batch));
    }
    return errors;
  }

  /** Delete what killed runs left half written or half deleted; no load may be running. */
  public void clearUnfinished() throws IOException {
    for (Path part : Folders.children(root)) {
      for (Path folder : Folders.children(part)) {
        if (Folders.isRemnant(folder)) {
          Folders.deleteTree(folder);
        }
      }
    }
  }

  private List<Path> batches(int extractorVersion) throws IOException {
    return new StoreFolders(folder(root, extractorVersion)).living();
  }

  private static List<String> documentKeys(Path batch) throws IOException {
    return ParquetRows.texts(batch.resolve("document.parquet"), "document_key");
  }
}
