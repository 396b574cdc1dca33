package budgetwarehouse.store;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.disk.StoreFolders;
import budgetwarehouse.store.ParquetTable.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.example.data.Group;

/**
 * Puts the receipts of adjacent loads behind one another; each row keeps the number of its load.
 */
final class ReceiptMerge {
  private ReceiptMerge() {}

  /**
   * Merge receipts that follow one another.
   *
   * @param replaced folders that nobody shall read from then on, the merged ones among them
   */
  static Path merge(List<Path> receipts, List<Path> replaced) throws IOException {
    ReceiptRange first = ReceiptRange.of(receipts.get(0));
    ReceiptRange last = ReceiptRange.of(receipts.get(receipts.size() - 1));
    String name = new ReceiptRange(first.firstLoad(), last.lastLoad()).name();
    return Folders.write(
        receipts.get(0).resolveSibling(name),
        writing -> {
          for (String table : ReceiptTables.NAMES) {
            append(receipts, table, writing);
          }
          StoreFolders.replace(writing, replaced);
        });
  }

  private static void append(List<Path> receipts, String table, Path writing) throws IOException {
    List<Path> files =
        receipts.stream().map(receipt -> receipt.resolve(table + ".parquet")).toList();
    MergedTable merged = MergedTable.of(files);
    try (Rows<Group> rows = merged.table().open(writing)) {
      for (Path file : files) {
        try (TableCursor cursor = TableCursor.open(file, merged.schema())) {
          Group row = cursor.row();
          while (row != null) {
            rows.add(row);
            cursor.advance();
            row = cursor.row();
          }
        }
      }
    }
  }
}
