package budgetwarehouse.store;

import budgetwarehouse.disk.StoreFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows that readers find in a store, by table, in an order that depends on the rows alone. */
final class StoreContent {
  private StoreContent() {}

  static Map<String, List<String>> of(Path store, int extractorVersion) throws IOException {
    Map<String, List<String>> content = new TreeMap<>();
    for (Path batch : new StoreFolders(PrintedStore.folder(store, extractorVersion)).living()) {
      add(content, "", batch, StoreTables.NAMES);
    }
    for (Path receipt : new StoreFolders(ReceiptWriter.folder(store)).living()) {
      add(content, "receipt ", receipt, ReceiptTables.NAMES);
    }
    content.values().forEach(rows -> rows.sort(null));
    return content;
  }

  private static void add(
      Map<String, List<String>> content, String prefix, Path folder, List<String> tables)
      throws IOException {
    for (String table : tables) {
      List<String> rows = content.computeIfAbsent(prefix + table, name -> new ArrayList<>());
      for (List<?> row : rows(folder.resolve(table + ".parquet"))) {
        rows.add(row.toString());
      }
    }
  }

  static List<? extends List<?>> rows(Path file) throws IOException {
    List<String> columns =
        TableCursor.schema(file).getFields().stream().map(field -> field.getName()).toList();
    return ParquetRows.read(file, columns);
  }
}
