package budgetwarehouse.job;

import budgetwarehouse.finding.Severity;
import budgetwarehouse.job.intake.DataFolder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Parameters of one load, checked.
 *
 * @param inbox folder of the documents and their manifest
 * @param data folder of the warehouse
 * @param overrides file of reviewed decisions about matches; empty: there is none
 * @param expectations folder of the lists of what people know from outside the documents; empty:
 *     there is none
 * @param threads how many documents are read at once
 * @param loadDate day under which the load is written down
 * @param stopAt failed checks this severe stop the publication; empty: none does
 * @param stopRules limits that the outcomes of checks must keep to be published
 * @param force whether stages that could pass over unchanged work do it all the same
 */
record LoadParameters(
    Path inbox,
    DataFolder data,
    Optional<Path> overrides,
    Optional<Path> expectations,
    int threads,
    LocalDate loadDate,
    Optional<Severity> stopAt,
    StopRules stopRules,
    boolean force) {
  /** Names of all parameters. */
  static final List<String> NAMES =
      List.of(
          "inbox", "data", "overrides", "expectations", "threads", "load-date", "stop-at", "force");

  private static final String OVERRIDES = "overrides";
  private static final String EXPECTATIONS = "expectations";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int MOST_THREADS = 256;

  /**
   * Join what the job states and what the caller states; the caller's word counts.
   *
   * @param jobFolder folder of the job's file, beside which its file of decisions stands
   */
  static LoadParameters of(JobDefinition job, Path jobFolder, Map<String, String> stated) {
    Map<String, String> values = job.values(stated, NAMES);
    return new LoadParameters(
        inbox(values.getOrDefault("inbox", "")),
        new DataFolder(path("data", values.getOrDefault("data", "data"))),
        besideJob(OVERRIDES, Files::isRegularFile, "一个存在的复核决定文件（CSV），或留空", job, jobFolder, stated),
        besideJob(EXPECTATIONS, Files::isDirectory, "一个存在的文件夹，或留空", job, jobFolder, stated),
        threads(values.getOrDefault("threads", "")),
        loadDate(values.getOrDefault("load-date", "")),
        stopAt(values.getOrDefault("stop-at", "error")),
        new StopRules(job.stopRules()),
        flag("force", values.getOrDefault("force", "false")));
  }

  private static Path inbox(String text) {
    Path inbox = path("inbox", text);
    if (text.isBlank() || !Files.isDirectory(inbox)) {
      throw fault("inbox", text, "一个存在的文件夹，内有公开文件和 manifest.csv");
    }
    return inbox;
  }

  // what lies beside the job and is silently missing would change published figures
  private static Optional<Path> besideJob(
      String name,
      Predicate<Path> isThere,
      String expected,
      JobDefinition job,
      Path jobFolder,
      Map<String, String> stated) {
    String text = stated.getOrDefault(name, job.parameters().getOrDefault(name, ""));
    if (text.isBlank()) {
      return Optional.empty();
    }
    Path named = path(name, text);
    Path found = stated.containsKey(name) ? named : jobFolder.resolve(text);
    if (!isThere.test(found)) {
      throw fault(name, found.toString(), expected);
    }
    return Optional.of(found);
  }

  /** Return the path that a parameter names, whole. */
  static Path path(String name, String text) {
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw fault(name, text, "一个路径（如含中文，请把环境变量 LC_ALL 设为 C.UTF-8）");
    }
  }

  private static int threads(String text) {
    if (text.isBlank()) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (text.matches("\\d{1,3}")) {
      int threads = Integer.parseInt(text);
      if (threads >= 1 && threads <= MOST_THREADS) {
        return threads;
      }
    }
    throw fault("threads", text, "1 至 " + MOST_THREADS + " 的整数，或留空（按处理器数）");
  }

  private static LocalDate loadDate(String text) {
    try {
      return text.isBlank() ? LocalDate.now(ZONE) : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw fault("load-date", text, "日期，如 2026-11-01，或留空（今天）");
    }
  }

  private static Optional<Severity> stopAt(String text) {
    if (text.equals("never")) {
      return Optional.empty();
    }
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(text.toLowerCase(Locale.ROOT))) {
        return Optional.of(severity);
      }
    }
    throw fault("stop-at", text, "error、warning、info 或 never");
  }

  /** Return what a parameter says that is true or false; blank is false. */
  static boolean flag(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false", "" -> false;
      default -> throw fault(name, text, "true 或 false");
    };
  }

  /** Say which value of which parameter cannot be used, and what could. */
  static ConfigurationFault fault(String name, String text, String expected) {
    return new ConfigurationFault("参数 " + name + " 的值“" + text + "”不能用；应为" + expected);
  }
}
