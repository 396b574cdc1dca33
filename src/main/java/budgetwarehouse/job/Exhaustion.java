package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says that disk or memory ran out, where that is why a run failed: the libraries each say it in
 * their own English, mostly without the place.
 */
final class Exhaustion {
  /** What the system, SQLite and DuckDB say of a full disk, a full quota and a limit of files. */
  private static final Pattern DISK =
      Pattern.compile(
          "no space left on device|disk quota exceeded|file too large|is full|SQLITE_FULL"
              + "|disk I/O error|could not (fully )?write|failed to offload",
          Pattern.CASE_INSENSITIVE);

  private static final double MEGABYTE = 1e6;

  private Exhaustion() {}

  /** Say what ran out; empty where something else is why. */
  static Optional<String> of(Throwable failure, DataFolder data) {
    List<Throwable> causes = causes(failure).toList();
    if (causes.stream().anyMatch(Exhaustion::isMemory)) {
      return Optional.of(memory());
    }
    boolean disk = causes.stream().anyMatch(cause -> DISK.matcher(String.valueOf(cause)).find());
    return disk ? Optional.of(disk(data)) : Optional.empty();
  }

  private static boolean isMemory(Throwable cause) {
    return cause instanceof OutOfMemoryError
        || String.valueOf(cause.getMessage()).contains("Out of Memory Error");
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static String memory() {
    return String.format(
        Locale.ROOT,
        "内存不足：堆上限 %.0f MB。请调高环境变量 BUDGET_WAREHOUSE_HEAP（如 4g）后重新运行，已完成的部分不重做",
        Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  private static String disk(DataFolder data) {
    return "磁盘写不下：数据文件夹 "
        + data.root()
        + room(data.root())
        + "；临时文件夹 "
        + temporary()
        + room(temporary())
        + "。请腾出空间后重新运行，已完成的部分不重做，原已发布的结果不受影响";
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static String room(Path folder) {
    try {
      FileStore disk = Files.getFileStore(folder);
      return String.format(
          Locale.ROOT,
          " 剩余 %.1f MB（共 %.1f MB）",
          disk.getUsableSpace() / MEGABYTE,
          disk.getTotalSpace() / MEGABYTE);
    } catch (IOException e) {
      return " 剩余空间无法得知";
    }
  }
}
