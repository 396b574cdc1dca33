package budgetwarehouse.store;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the receipts so far say last of each document and of each file. */
final class ReceiptHistory {
  private final Map<Object, List<@Nullable Object>> rows = new HashMap<>();
  private final Map<Object, Set<List<@Nullable Object>>> findings = new HashMap<>();

  private ReceiptHistory() {}

  /** Read receipts from the oldest to the newest. */
  static ReceiptHistory read(List<Path> receipts) throws IOException {
    var history = new ReceiptHistory();
    for (Path receipt : receipts) {
      history.add(receipt);
    }
    return history;
  }

  /** Return whether a load says nothing that is not known. */
  boolean knows(List<ReceivedDocument> documents, List<FileFinding> fileFindings) {
    ParquetTable<ReceivedDocument> table = ReceiptTables.MANIFEST_CONTENT;
    for (ReceivedDocument document : documents) {
      if (!table.stored(document).equals(rows.get(document.documentKey()))) {
        return false;
      }
    }
    return knowsFindings(documents, fileFindings);
  }

  private boolean knowsFindings(List<ReceivedDocument> documents, List<FileFinding> fileFindings) {
    Map<Object, Set<List<@Nullable Object>>> now = new HashMap<>();
    now.put(Manifest.FILE, new HashSet<>());
    documents.forEach(document -> now.put(document.row().file(), new HashSet<>()));
    for (FileFinding finding : fileFindings) {
      now.computeIfAbsent(finding.file(), file -> new HashSet<>())
          .add(ReceiptTables.FINDING_CONTENT.stored(finding));
    }
    return now.entrySet().stream()
        .allMatch(file -> file.getValue().equals(findings.getOrDefault(file.getKey(), Set.of())));
  }

  private void add(Path receipt) throws IOException {
    Map<Object, List<List<@Nullable Object>>> manifest =
        byLoad(ReceiptTables.MANIFEST_CONTENT, receipt);
    Map<Object, List<List<@Nullable Object>>> finding =
        byLoad(ReceiptTables.FINDING_CONTENT, receipt);
    ReceiptRange range = ReceiptRange.of(receipt);
    for (int load = range.firstLoad(); load <= range.lastLoad(); load++) {
      add(manifest.getOrDefault(load, List.of()), finding.getOrDefault(load, List.of()));
    }
  }

  private static Map<Object, List<List<@Nullable Object>>> byLoad(
      ParquetTable<?> table, Path receipt) throws IOException {
    List<String> columns = new ArrayList<>(table.columnNames());
    columns.add("load_number");
    Map<Object, List<List<@Nullable Object>>> loads = new HashMap<>();
    for (List<@Nullable Object> row : ParquetRows.readWithBlanks(table.file(receipt), columns)) {
      Object load = value(row, columns, "load_number");
      loads.computeIfAbsent(load, number -> new ArrayList<>()).add(row.subList(0, row.size() - 1));
    }
    return loads;
  }

  private void add(
      List<List<@Nullable Object>> manifest, List<List<@Nullable Object>> receiptFindings) {
    findings.put(Manifest.FILE, new HashSet<>());
    List<String> rowColumns = ReceiptTables.MANIFEST_CONTENT.columnNames();
    for (List<@Nullable Object> row : manifest) {
      rows.put(value(row, rowColumns, "document_key"), row);
      findings.put(value(row, rowColumns, "file"), new HashSet<>());
    }

    Map<Object, Set<List<@Nullable Object>>> found = new HashMap<>();
    List<String> findingColumns = ReceiptTables.FINDING_CONTENT.columnNames();
    for (List<@Nullable Object> row : receiptFindings) {
      found.computeIfAbsent(value(row, findingColumns, "file"), file -> new HashSet<>()).add(row);
    }
    findings.putAll(found);
  }

  private static Object value(List<@Nullable Object> row, List<String> columns, String column) {
    Object value = row.get(columns.indexOf(column));
    return value == null ? "" : value;
  }
}
