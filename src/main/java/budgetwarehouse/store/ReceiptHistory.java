package budgetwarehouse.store;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.Manifest;
import java.io.IOException;
import java.nio.file.Path;
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
    findings.put(Manifest.FILE, new HashSet<>());
    List<String> rowColumns = ReceiptTables.MANIFEST_CONTENT.columnNames();
    Path manifest = ReceiptTables.MANIFEST_CONTENT.file(receipt);
    for (List<@Nullable Object> row : ParquetRows.readWithBlanks(manifest, rowColumns)) {
      rows.put(value(row, rowColumns, "document_key"), row);
      findings.put(value(row, rowColumns, "file"), new HashSet<>());
    }

    Map<Object, Set<List<@Nullable Object>>> found = new HashMap<>();
    List<String> findingColumns = ReceiptTables.FINDING_CONTENT.columnNames();
    Path finding = ReceiptTables.FINDING_CONTENT.file(receipt);
    for (List<@Nullable Object> row : ParquetRows.read(finding, findingColumns)) {
      found.computeIfAbsent(value(row, findingColumns, "file"), file -> new HashSet<>()).add(row);
    }
    findings.putAll(found);
  }

  private static Object value(List<@Nullable Object> row, List<String> columns, String column) {
    Object value = row.get(columns.indexOf(column));
    return value == null ? "" : value;
  }
}
