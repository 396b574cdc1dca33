package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file of the job metadata as a file. It says only which runs there were and where the last one
 * stopped; a damaged one is set aside and a new one begun, since the store knows what was read.
 */
final class JobDatabaseFile {
  private static final List<String> COMPANIONS = List.of("", "-wal", "-shm");
  private static final int CODE = 0xff;

  /** SQLite's words for a damaged file: SQLITE_CORRUPT and SQLITE_NOTADB. */
  private static final Set<Integer> DAMAGED = Set.of(11, 26);

  private JobDatabaseFile() {}

  /** Say what is wrong with the file; empty when it is well or not there. */
  static Optional<String> damage(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet check = statement.executeQuery("pragma quick_check")) {
      String says = check.next() ? check.getString(1) : "ok";
      return says.equals("ok") ? Optional.empty() : Optional.of(says);
    } catch (SQLException e) {
      // busy or unreachable is no damage: opening it says so in its own words
      return DAMAGED.contains(e.getErrorCode() & CODE)
          ? Optional.of(String.valueOf(e.getMessage()))
          : Optional.empty();
    }
  }

  /** Set a damaged file aside and say so; empty when there is nothing to say. */
  static Optional<String> setAsideIfDamaged(DataFolder data) throws IOException {
    Optional<String> damage = damage(data.jobDatabase());
    if (damage.isEmpty()) {
      return Optional.empty();
    }
    Path folder = data.quarantine().resolve("jobs").resolve(Long.toString(data.lastRun() + 1));
    Files.createDirectories(folder);
    for (String companion : COMPANIONS) {
      Path file = data.root().resolve(data.jobDatabase().getFileName() + companion);
      if (Files.exists(file)) {
        Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return Optional.of(
        "作业记录 %s 已损坏（%s），移入 %s，另建新的；运行次数接着已有的结果往下编"
            .formatted(data.jobDatabase(), damage.get(), folder));
  }
}
