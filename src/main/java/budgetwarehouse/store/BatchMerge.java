package budgetwarehouse.store;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.disk.StoreFolders;
import budgetwarehouse.store.ParquetTable.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.parquet.example.data.Group;

/**
 * Merges batches into one that holds the same rows, ordered by document as each of them is. It
 * holds one group of rows of each file, however many rows there are.
 */
final class BatchMerge {
  private static final String KEY = "document_key";

  private final List<Path> batches;
  private final Map<String, Integer> owners;

  private BatchMerge(List<Path> batches, Map<String, Integer> owners) {
    this.batches = batches;
    this.owners = owners;
  }

  /**
   * Merge batches.
   *
   * @param replaced folders that nobody shall read from then on, the merged ones among them
   */
  static Path merge(List<Path> batches, List<Path> replaced) throws IOException {
    var merge = new BatchMerge(batches, owners(batches));
    Path merged = batches.get(0).resolveSibling(BatchName.merged(batches));
    return Folders.write(
        merged,
        writing -> {
          for (String table : StoreTables.NAMES) {
            merge.write(table, writing);
          }
          StoreFolders.replace(writing, replaced);
        });
  }

  /** Say from which batch each document is taken: the first, as the warehouse does. */
  private static Map<String, Integer> owners(List<Path> batches) throws IOException {
    Map<String, Integer> owners = new HashMap<>();
    for (int batch = 0; batch < batches.size(); batch++) {
      for (String key : ParquetRows.texts(batches.get(batch).resolve("document.parquet"), KEY)) {
        owners.putIfAbsent(key, batch);
      }
    }
    return owners;
  }

  private void write(String table, Path writing) throws IOException {
    List<Path> files = batches.stream().map(batch -> batch.resolve(table + ".parquet")).toList();
    MergedTable merged = MergedTable.of(files);
    List<Source> sources = new ArrayList<>();
    try (Rows<Group> rows = merged.table().open(writing)) {
      for (int batch = 0; batch < files.size(); batch++) {
        TableCursor cursor = TableCursor.open(files.get(batch), merged.schema());
        sources.add(new Source(batch, cursor, merged.index(KEY)));
      }
      take(sources, rows);
    } finally {
      for (Source source : sources) {
        source.cursor().close();
      }
    }
  }

  private void take(List<Source> sources, Rows<Group> rows) throws IOException {
    PriorityQueue<Source> next =
        new PriorityQueue<>(
            Comparator.comparing(Source::key).thenComparing(Comparator.comparing(Source::batch)));
    sources.stream().filter(Source::hasRow).forEach(next::add);
    while (!next.isEmpty()) {
      Source first = next.remove();
      String document = first.key();
      boolean taken = Integer.valueOf(first.batch()).equals(owners.get(document));
      while (first.hasRow() && first.key().equals(document)) {
        if (taken) {
          rows.add(first.row());
        }
        first.cursor().advance();
      }
      if (first.hasRow()) {
        if (first.key().compareTo(document) < 0) {
          throw new IllegalStateException("documents out of order in " + batches.get(first.batch));
        }
        next.add(first);
      }
    }
  }

  /** Where one batch is being read. */
  private record Source(int batch, TableCursor cursor, int keyColumn) {
    boolean hasRow() {
      return cursor.row() != null;
    }

    Group row() {
      Group row = cursor.row();
      if (row == null) {
        throw new IllegalStateException("read behind the last row");
      }
      return row;
    }

    String key() {
      return row().getString(keyColumn, 0);
    }
  }
}
