package budgetwarehouse.store;

import budgetwarehouse.disk.StoreFolders;
import budgetwarehouse.document.ManifestRow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the loads of a store received, read back. */
public final class Receipts {
  private static final String LOAD_DATE = "load_date";

  private final List<Path> folders;

  private Receipts(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Find the receipts of a store; one that has none yet is without loads. */
  public static Receipts of(Path store) throws IOException {
    return new Receipts(new StoreFolders(ReceiptWriter.folder(store)).living());
  }

  /**
   * Return every document that was ever received with what the manifests say of it: the latest row
   * that says anything counts, as in {@code identity/effective_document.sql}.
   */
  public List<ReceivedDocument> documents() throws IOException {
    Map<String, ReceivedDocument> latest = new HashMap<>();
    for (Path folder : folders) {
      for (ReceivedDocument document : documents(folder)) {
        ReceivedDocument known = latest.get(document.sha256());
        if (known == null || document.row().saysAnything() || !known.row().saysAnything()) {
          latest.put(document.sha256(), document);
        }
      }
    }
    return latest.values().stream()
        .sorted((one, other) -> one.sha256().compareTo(other.sha256()))
        .toList();
  }

  /**
   * Return the number of the last load whose date is not later than a day; empty where the first
   * load was later.
   */
  public OptionalInt lastLoad(LocalDate day) throws IOException {
    int last = 0;
    for (Path folder : folders) {
      Path manifest = ReceiptTables.MANIFEST_CONTENT.file(folder);
      for (LoadDay load : loadDays(manifest)) {
        last = load.date().isAfter(day) ? last : Math.max(last, load.number());
      }
    }
    return last == 0 ? OptionalInt.empty() : OptionalInt.of(last);
  }

  /** Return the days of all loads that brought documents, in their order. */
  public List<LocalDate> days() throws IOException {
    List<LocalDate> days = new ArrayList<>();
    for (Path folder : folders) {
      loadDays(ReceiptTables.MANIFEST_CONTENT.file(folder)).forEach(load -> days.add(load.date()));
    }
    return days;
  }

  private static List<LoadDay> loadDays(Path manifest) throws IOException {
    return ParquetRows.read(manifest, List.of("load_number", LOAD_DATE)).stream()
        .distinct()
        .map(row -> new LoadDay(integer(row.get(0)), LocalDate.ofEpochDay(integer(row.get(1)))))
        .toList();
  }

  private static List<ReceivedDocument> documents(Path folder) throws IOException {
    List<String> columns = ReceiptTables.MANIFEST_CONTENT.columnNames();
    Path manifest = ReceiptTables.MANIFEST_CONTENT.file(folder);
    List<ReceivedDocument> documents = new ArrayList<>();
    for (List<@Nullable Object> row : ParquetRows.readWithBlanks(manifest, columns)) {
      Map<String, String> texts = new HashMap<>();
      for (int column = 0; column < columns.size(); column++) {
        Object value = row.get(column);
        texts.put(columns.get(column), value == null ? "" : value.toString());
      }
      String sha256 = texts.getOrDefault("sha256", "");
      // the hash that a row states is that of its file, whichever that was
      texts.remove("sha256");
      documents.add(new ReceivedDocument(sha256, ManifestRow.of(texts)));
    }
    return documents;
  }

  private static int integer(@Nullable Object value) {
    return value instanceof Integer number ? number : 0;
  }

  /**
   * Day of a load.
   *
   * @param number number of the load
   * @param date its date
   */
  private record LoadDay(int number, LocalDate date) {}
}
