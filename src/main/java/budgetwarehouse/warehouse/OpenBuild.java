package budgetwarehouse.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A warehouse file that is being built: the folders of SQL files run in it one after the other. */
final class OpenBuild implements AutoCloseable {
  private static final String CHECKS = "checks";
  private static final List<String> FOLDERS_IN_ORDER =
      Stream.concat(StoreReading.FOLDERS.stream(), WarehouseBuild.FOLDERS.stream()).toList();

  private final SqlSession session;
  private final SchemaFiles files;
  private final TableLifetimes lifetimes;

  private OpenBuild(SqlSession session, SchemaFiles files) {
    this.session = session;
    this.files = files;
    this.lifetimes = TableLifetimes.of(files, FOLDERS_IN_ORDER);
  }

  /** Begin a new file and read into it what is handed over. */
  static OpenBuild begin(BuiltWarehouse built, BuildInput input, BuildLimits limits) {
    removeAbandoned(built.file());
    SqlSession session = SqlSession.spilling(built.workFolder().resolve("spill"), limits);
    try {
      session.bind(Variable.DATABASE_FILE, built.file().toAbsolutePath().toString());
      // The version that analysts' own clients can open (src/docs/decisions.md).
      session.update(
          "attach (getvariable('database_file')) as warehouse (storage_version 'v1.5.0')");
      // by itself it writes the file anew for every 16 MB of log, dozens of times a build
      session.update("set checkpoint_threshold = '256MB'");
      session.update("use warehouse");
      return new OpenBuild(session, StoreReading.read(session, input, built.workFolder()));
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  /** Return the session, for what is no folder of the build. */
  SqlSession session() {
    return session;
  }

  /** Return the SQL files, for what is no folder of the build. */
  SchemaFiles files() {
    return files;
  }

  /** Run folders in order, dropping each temporary table after the last that reads it. */
  void run(List<String> folders) {
    for (String folder : folders) {
      run(session, files, folder);
      lifetimes.endingWith(folder).forEach(session::dropTemporary);
    }
  }

  /** Go on with every processor: what was handed over was little, what is there now is not. */
  void takeAllThreads() {
    session.update("reset threads");
  }

  /** Run the files of a folder. */
  static void run(SqlSession session, SchemaFiles files, String folder) {
    if (folder.equals(CHECKS)) {
      files.sqlFiles(folder).forEach(check -> runCheck(session, check));
    } else {
      files.sqlFiles(folder).forEach(session::runAtOnce);
    }
  }

  /** Run one check; one that breaks is noted, and the others run, unless the machine broke it. */
  private static void runCheck(SqlSession session, Path check) {
    try {
      session.runAtOnce(check);
    } catch (WarehouseFailure e) {
      if (e.isOfMachine()) {
        throw e;
      }
      String id = check.getFileName().toString().replaceFirst("\\.sql$", "");
      session.update(
          "insert into check_fault (check_id, message) values (?, ?)",
          id,
          e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }
  }

  /** Write the file out; whoever opens it next finds all of it. */
  void finish() {
    session.update("checkpoint warehouse");
    session.update("use memory");
    session.update("detach warehouse");
  }

  private static void removeAbandoned(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the abandoned build " + file, e);
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
