package budgetwarehouse.warehouse;

import budgetwarehouse.disk.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts an audited warehouse in the place of the published one.
 *
 * <p>The file is moved over the old name in one step: a reader that holds the old file keeps it, a
 * new reader sees the new one, and a killed run leaves one of the two. All is on disk before that.
 */
public final class WarehousePublication {
  private static final String COPIES = "parquet";
  private static final String COMPLETE_COPIES = "parquet-complete";
  private static final String FORMER_COPIES = "parquet-before";

  private WarehousePublication() {}

  /**
   * Put the file in its place without Parquet copies, as for a warehouse that is looked back at.
   *
   * @throws IllegalArgumentException when an audit failed; nothing is touched then
   */
  public static void publishFile(AuditReport report, Path published) {
    refuseFailed(report);
    BuiltWarehouse warehouse = report.warehouse();
    try {
      refuseWriteAheadLog(warehouse.file());
      Folders.force(warehouse.file());
      replace(published, warehouse.file());
      Folders.deleteTree(warehouse.workFolder());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot publish " + published, e);
    }
  }

  /**
   * Publish the file and a Parquet copy of every table.
   *
   * @param published name of the published file, on the disk of the build
   * @param parquet folder of the Parquet copies, one folder a table; it is replaced whole
   * @throws IllegalArgumentException when an audit failed; nothing is touched then
   */
  public static void publish(AuditReport report, Path published, Path parquet) {
    publish(report, published, parquet, Optional.empty());
  }

  /**
   * Publish the file and keep the one that it replaces until somebody has compared the two.
   *
   * @param former name that the replaced file keeps, unless there is one of that name: a run that
   *     publishes a second time keeps what was there before its first
   */
  public static void publish(AuditReport report, Path published, Path parquet, Path former) {
    publish(report, published, parquet, Optional.of(former));
  }

  private static void publish(
      AuditReport report, Path published, Path parquet, Optional<Path> former) {
    refuseFailed(report);
    BuiltWarehouse warehouse = report.warehouse();
    Path copies = warehouse.workFolder().resolve(COPIES);
    copyTables(warehouse, copies);
    try {
      refuseWriteAheadLog(warehouse.file());
      if (former.isPresent()) {
        FormerWarehouse.keep(published, former.get());
      }
      Folders.force(warehouse.file());
      Files.move(copies, completeCopies(warehouse), StandardCopyOption.ATOMIC_MOVE);
      replace(published, warehouse.file());
      finish(warehouse, parquet);
      Folders.deleteTree(warehouse.workFolder());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot publish " + published, e);
    }
  }

  private static void refuseFailed(AuditReport report) {
    if (!report.passed()) {
      throw new IllegalArgumentException("audits failed: " + report.failedAudits());
    }
  }

  /**
   * Finish the publication of a killed process, so that the Parquet copies are those of what is
   * published: nothing happens where none was under way. To be called before a work folder is
   * deleted; once it has been, the folder tells no more of a publication.
   *
   * @param warehouse as it was built, published or not
   */
  public static void finish(BuiltWarehouse warehouse, Path parquet) throws IOException {
    Path complete = completeCopies(warehouse);
    if (!Files.isDirectory(complete)) {
      return;
    }
    if (Files.exists(warehouse.file())) {
      // not published; the copies are of no use, and half of them must never look complete
      Files.move(complete, complete.resolveSibling(COPIES), StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    swap(complete, parquet, complete.resolveSibling(FORMER_COPIES));
  }

  private static Path completeCopies(BuiltWarehouse warehouse) {
    return warehouse.workFolder().resolve(COMPLETE_COPIES);
  }

  private static void copyTables(BuiltWarehouse warehouse, Path target) {
    Path sql = warehouse.schema().resolve("publication");
    try (SqlSession session = SqlSession.readOnly(warehouse.file())) {
      List<String> tables = new ArrayList<>();
      session.query(
          sql.resolve("table_name.sql"),
          row -> tables.add(Objects.requireNonNull(row.get("table_name"))));
      for (String table : tables) {
        Path file = Files.createDirectories(target.resolve(table)).resolve(table + ".parquet");
        session.bind(Variable.TABLE_NAME, table);
        session.bind(Variable.PARQUET_FILE, file.toString());
        session.run(sql.resolve("parquet_copy.sql"));
        Folders.force(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write Parquet files to " + target, e);
    }
  }

  private static void refuseWriteAheadLog(Path file) {
    if (WriteAheadLog.isBeside(file)) {
      throw new IllegalStateException("the build was not closed: " + WriteAheadLog.of(file));
    }
  }

  /** Move the file over the old name. A stray log of the old file would keep readers out of it. */
  private static void replace(Path published, Path file) throws IOException {
    WriteAheadLog.remove(published);
    Files.move(file, published, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void swap(Path fresh, Path current, Path before) throws IOException {
    if (Files.exists(current)) {
      Files.move(current, before, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, current, StandardCopyOption.ATOMIC_MOVE);
  }
}
