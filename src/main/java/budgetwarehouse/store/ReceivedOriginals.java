package budgetwarehouse.store;

import budgetwarehouse.disk.StoreFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The documents that the loads so far received: what the store must be able to answer for. */
public final class ReceivedOriginals {
  private static final List<String> COLUMNS = List.of("document_key", "sha256", "file");

  private ReceivedOriginals() {}

  /** Return the documents with a receipt that some extractor version has not read, by key. */
  public static Map<String, Original> unread(Path store, int extractorVersion) throws IOException {
    Map<String, Original> originals = all(store);
    originals.keySet().removeAll(new PrintedStore(store).documentsOf(extractorVersion));
    return originals;
  }

  /** Return the documents with a receipt, by key, each under the name it last had. */
  public static Map<String, Original> all(Path store) throws IOException {
    Map<String, Original> originals = new TreeMap<>();
    for (Path receipt : new StoreFolders(ReceiptWriter.folder(store)).living()) {
      Path manifest = receipt.resolve("manifest.parquet");
      for (List<@Nullable Object> row : ParquetRows.read(manifest, COLUMNS)) {
        String key = String.valueOf(row.get(0));
        originals.put(key, new Original(String.valueOf(row.get(1)), String.valueOf(row.get(2))));
      }
    }
    return originals;
  }

  /**
   * A document as it was received.
   *
   * @param sha256 hash of its content, the name of its copy
   * @param file its name, by which texts of some formats are told apart
   */
  public record Original(String sha256, String file) {}
}
