package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.warehouse.AnalystLimits;
import budgetwarehouse.warehouse.BuildMemory;
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

  /** What DuckDB says when its own limit is reached, which is none of the heap. */
  private static final Pattern DATABASE_MEMORY = Pattern.compile("Out of Memory Error");

  private static final double MEGABYTE = 1e6;

  private Exhaustion() {}

  /**
   * Say what ran out; empty where something else is why.
   *
   * @param into folder to which the run wrote
   */
  static Optional<String> of(Throwable failure, Path into, DataFolder data) {
    List<Throwable> causes = causes(failure).toList();
    if (causes.stream().anyMatch(cause -> cause instanceof OutOfMemoryError)) {
      return Optional.of(heap());
    }
    if (says(causes, DATABASE_MEMORY)) {
      return Optional.of(databaseMemory());
    }
    String name = into.equals(data.root()) ? "数据文件夹 " : "目标文件夹 ";
    return says(causes, DISK) ? Optional.of(disk(name, into)) : Optional.empty();
  }

  private static boolean says(List<Throwable> causes, Pattern words) {
    return causes.stream().anyMatch(cause -> words.matcher(String.valueOf(cause)).find());
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static String heap() {
    return String.format(
        Locale.ROOT,
        "内存不足：堆上限 %.0f MB。请调高环境变量 BUDGET_WAREHOUSE_HEAP（如 4g）后重新运行，已完成的部分不重做",
        Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  private static String databaseMemory() {
    return "内存不足：数据库引擎用到了上限。建库和前后对照的上限为 "
        + BuildMemory.limit()
        + "，请调高环境变量 "
        + BuildMemory.VARIABLE
        + "（如 8GB）后重新运行，已完成的部分不重做；检查反馈和比较结果最多用 "
        + AnalystLimits.forPublication().memory()
        + "，放不下的写入建库文件夹，这几步仍不足时请报告失败的步骤";
  }

  private static String disk(String name, Path folder) {
    return "磁盘写不下："
        + name
        + folder
        + room(folder)
        + "；临时文件夹 "
        + temporary()
        + room(temporary())
        + "。请腾出空间后重新运行，已完成的部分不重做，已发布的始终完整可用";
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
