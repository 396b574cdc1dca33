package budgetwarehouse.store;

import budgetwarehouse.disk.DiskFault;
import budgetwarehouse.disk.Folders;
import budgetwarehouse.disk.Seal;
import budgetwarehouse.disk.StoreFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Says what of the store is not as it was written. A flipped bit within a compressed page can give
 * another number and no error, and changes neither size nor time: only reading every byte tells.
 */
public final class StoreCheck {
  private final Path store;
  private final long bytesInTurn;
  private final long turn;

  private StoreCheck(Path store, long bytesInTurn, long turn) {
    this.store = store;
    this.bytesInTurn = bytesInTurn;
    this.turn = turn;
  }

  /** Check every byte of a store. */
  public StoreCheck(Path store) {
    this(store, Long.MAX_VALUE, 0);
  }

  /**
   * Check a store as each load does: all sizes, and every byte of one share of the folders, so that
   * no load reads more because the store has grown.
   *
   * @param bytes about how large a share is; a smaller store is one share
   * @param turn number of the load; loads that follow one another take the shares in turn
   */
  public static StoreCheck inTurn(Path store, long bytes, long turn) {
    return new StoreCheck(store, bytes, turn);
  }

  /** Return what is wrong with the batches of an extractor version, by batch. */
  public Map<Path, List<DiskFault>> batches(int extractorVersion) throws IOException {
    return faults(PrintedStore.folder(store, extractorVersion), StoreTables.NAMES);
  }

  /** Return what is wrong with the receipts, by receipt. */
  public Map<Path, List<DiskFault>> receipts() throws IOException {
    return faults(ReceiptWriter.folder(store), ReceiptTables.NAMES);
  }

  /** List what stands in the store and is no part of it. */
  public List<Path> strangers() throws IOException {
    List<Path> strangers = new ArrayList<>();
    for (Path part : Folders.children(store)) {
      if (!Files.isDirectory(part)) {
        strangers.add(part);
      }
      for (Path folder : Folders.children(part)) {
        if (!Files.isDirectory(folder)) {
          strangers.add(folder);
        } else if (Seal.isOn(folder)) {
          strangers.addAll(Seal.strangers(folder));
        }
      }
    }
    return strangers;
  }

  /** List the folders that a killed run left half written or half deleted. */
  public List<Path> remnants() throws IOException {
    List<Path> remnants = new ArrayList<>();
    for (Path part : Folders.children(store)) {
      Folders.children(part).stream().filter(Folders::isRemnant).forEach(remnants::add);
    }
    return remnants;
  }

  /**
   * Write checksums into folders that an older program wrote without, each after all its rows could
   * be read; what cannot be read is left without, and so found to be damaged.
   *
   * @return how many folders got them
   */
  public int seal() throws IOException {
    int sealed = 0;
    for (Path part : Folders.children(store)) {
      List<String> tables = PrintedStore.isBatches(part) ? StoreTables.NAMES : ReceiptTables.NAMES;
      for (Path folder : new StoreFolders(part).living()) {
        if (!Seal.isOn(folder) && isReadable(folder, tables)) {
          Seal.write(folder);
          sealed++;
        }
      }
    }
    return sealed;
  }

  private static boolean isReadable(Path folder, List<String> tables) {
    try {
      for (String table : tables) {
        Path file = folder.resolve(table + ".parquet");
        if (Files.notExists(file)) {
          // a table that older versions did not write; where it is due, the check of files says so
          continue;
        }
        try (TableCursor cursor = TableCursor.open(file, TableCursor.schema(file))) {
          while (cursor.row() != null) {
            cursor.advance();
          }
        }
      }
      return true;
    } catch (IOException | RuntimeException e) {
      // the libraries have no word of their own for a damaged file
      return false;
    }
  }

  private Map<Path, List<DiskFault>> faults(Path part, List<String> tables) throws IOException {
    List<String> required = tables.stream().map(table -> table + ".parquet").toList();
    List<Path> folders = new StoreFolders(part).living();
    long shares = 1 + bytes(folders) / bytesInTurn;
    Map<Path, List<DiskFault>> faults = new ConcurrentSkipListMap<>();
    folders.parallelStream()
        .forEach(
            folder -> {
              List<DiskFault> found = faultsOf(folder, required, isTurnOf(folder, shares));
              if (!found.isEmpty()) {
                faults.put(folder, found);
              }
            });
    return faults;
  }

  private static long bytes(List<Path> folders) throws IOException {
    long bytes = 0;
    for (Path folder : folders) {
      for (Path file : Folders.children(folder)) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  // by its name, which stays when others are merged away
  private boolean isTurnOf(Path folder, long shares) {
    return Math.floorMod(folder.getFileName().toString().hashCode() + turn, shares) == 0;
  }

  private static List<DiskFault> faultsOf(Path folder, List<String> required, boolean everyByte) {
    try {
      return everyByte ? Seal.faults(folder, required) : Seal.visibleFaults(folder, required);
    } catch (IOException e) {
      return List.of(new DiskFault(folder, "读不到：" + e));
    }
  }
}
