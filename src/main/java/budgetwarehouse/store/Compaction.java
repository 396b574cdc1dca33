package budgetwarehouse.store;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.disk.StoreFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps the number of files bounded, however many loads there were. Folders of like size are merged
 * as soon as a partition has {@value #FAN_IN} of them, the result with others of its size, and so
 * on: of each size stay at most seven, and a row is written again at most once for each size it
 * grows through: a load of many documents leaves many folders of like size, which become one.
 *
 * <p>A merged folder appears whole, with the list of those it replaces, and from that moment
 * readers pass over them. They are deleted by a later run, when nobody can be reading them any
 * more. Only one process may compact a store; any number may read it meanwhile.
 */
public final class Compaction {
  /** Folders of like size that are merged into one; sizes are its powers. */
  static final int FAN_IN = 8;

  /** Most folders of like size that are merged at once, since each is open then. */
  static final int MOST_AT_ONCE = 64;

  /** Power of {@link #FAN_IN} from which on a folder is large enough to stay as it is. */
  static final int LARGEST = 7;

  private final Path store;
  private final int extractorVersion;
  private final Map<Path, Integer> sizes = new HashMap<>();

  /** Compact what one extractor version has read, and the receipts. */
  public Compaction(Path store, int extractorVersion) {
    this.store = store;
    this.extractorVersion = extractorVersion;
  }

  /** Merge what there is to merge and return how many folders became how many. */
  public CompactionTally run() throws IOException {
    CompactionTally batches = mergeBatches(PrintedStore.folder(store, extractorVersion));
    return batches.plus(mergeReceipts(ReceiptWriter.folder(store)));
  }

  /** Delete folders of which a merge before that moment has made others. */
  public int removeReplaced(Instant before) throws IOException {
    int removed = 0;
    for (Path part : Folders.children(store)) {
      removed += new StoreFolders(part).removeReplaced(before);
    }
    return removed;
  }

  /**
   * Delete batches of other extractor versions of which this version has read every document, and
   * return their folders.
   */
  public List<Path> dropOtherVersions() throws IOException {
    Set<String> read = new PrintedStore(store).documentsOf(extractorVersion);
    List<Path> dropped = new ArrayList<>();
    for (Path part : Folders.children(store)) {
      if (PrintedStore.isBatches(part)
          && !part.equals(PrintedStore.folder(store, extractorVersion))) {
        for (Path batch : new StoreFolders(part).living()) {
          Path documents = batch.resolve("document.parquet");
          if (read.containsAll(new HashSet<>(ParquetRows.texts(documents, "document_key")))) {
            Folders.remove(batch);
            dropped.add(batch);
          }
        }
      }
    }
    return dropped;
  }

  private CompactionTally mergeBatches(Path folder) throws IOException {
    CompactionTally tally = CompactionTally.NONE;
    Optional<List<Path>> alike = alike(new StoreFolders(folder).living());
    while (alike.isPresent()) {
      List<Path> batches = alike.get();
      BatchMerge.merge(batches, replaced(folder, batches));
      tally = tally.plus(new CompactionTally(batches.size(), 1));
      alike = alike(new StoreFolders(folder).living());
    }
    return tally;
  }

  private CompactionTally mergeReceipts(Path folder) throws IOException {
    CompactionTally tally = CompactionTally.NONE;
    Optional<List<Path>> adjacent = adjacent(new StoreFolders(folder).living());
    while (adjacent.isPresent()) {
      List<Path> receipts = adjacent.get();
      ReceiptMerge.merge(receipts, replaced(folder, receipts));
      tally = tally.plus(new CompactionTally(receipts.size(), 1));
      adjacent = adjacent(new StoreFolders(folder).living());
    }
    return tally;
  }

  // what these replaced in their turn is still there, and must not come back when they are deleted
  private static List<Path> replaced(Path folder, List<Path> merged) throws IOException {
    List<Path> replaced = new ArrayList<>(new StoreFolders(folder).replaced());
    replaced.addAll(merged);
    return replaced;
  }

  private Optional<List<Path>> alike(List<Path> batches) throws IOException {
    Map<String, List<Path>> likes = new TreeMap<>();
    for (Path batch : batches) {
      int size = size(batch);
      if (size < LARGEST) {
        String like = size + StorePartition.prefixOf(batch.getFileName().toString());
        likes.computeIfAbsent(like, unused -> new ArrayList<>()).add(batch);
      }
    }
    return likes.values().stream()
        .filter(like -> like.size() >= FAN_IN)
        .map(like -> like.subList(0, Math.min(like.size(), MOST_AT_ONCE)))
        .findFirst();
  }

  private int size(Path batch) throws IOException {
    Integer known = sizes.get(batch);
    if (known == null) {
      long rows = 0;
      for (String table : StoreTables.NAMES) {
        rows += ParquetRows.count(batch.resolve(table + ".parquet"));
      }
      known = size(rows);
      sizes.put(batch, known);
    }
    return known;
  }

  private static Optional<List<Path>> adjacent(List<Path> receipts) {
    for (int from = 0; from + FAN_IN <= receipts.size(); from++) {
      List<Path> run = receipts.subList(from, from + FAN_IN);
      long unlike = run.stream().map(Compaction::receiptSize).distinct().count();
      if (unlike == 1 && receiptSize(run.get(0)) < LARGEST) {
        return Optional.of(List.copyOf(run));
      }
    }
    return Optional.empty();
  }

  private static int receiptSize(Path receipt) {
    return size(ReceiptRange.of(receipt).loads());
  }

  /** Return the power of {@link #FAN_IN} that a count reaches. */
  static int size(long count) {
    int power = 0;
    for (long rest = count / FAN_IN; rest > 0; rest /= FAN_IN) {
      power++;
    }
    return power;
  }
}
