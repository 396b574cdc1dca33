package budgetwarehouse.job;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.Manifest;
import budgetwarehouse.finding.Severity;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.District;
import budgetwarehouse.warehouse.BuildMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Parameters of one load, checked.
 *
 * @param inbox folder of the documents and their manifest
 * @param period month that the load is for
 * @param district to which the load is confined; empty: it takes all
 * @param data folder of the warehouse
 * @param jobDatabase where the job metadata is kept
 * @param overrides file of reviewed decisions about matches; empty: there is none
 * @param expectations folder of the lists of what people know from outside the documents; empty:
 *     there is none
 * @param threads how many documents are read at once
 * @param loadDate day under which the load is written down
 * @param stopAt failed checks this severe stop the publication; empty: none does
 * @param stopRules limits that the outcomes of checks must keep to be published
 * @param spark where Apache Spark is, for a job that reads on it
 * @param force whether documents that were read before are all read again from their originals
 */
record LoadParameters(
    Path inbox,
    YearMonth period,
    Optional<District> district,
    DataFolder data,
    JobDatabase jobDatabase,
    Optional<Path> overrides,
    Optional<Path> expectations,
    int threads,
    LocalDate loadDate,
    Optional<Severity> stopAt,
    StopRules stopRules,
    SparkPlace spark,
    boolean force) {
  /** Name of the day under which a load is written down. */
  static final String LOAD_DATE = "load-date";

  /** Names of all parameters. */
  static final List<String> NAMES =
      Stream.concat(
              Stream.of(
                  "inbox",
                  Period.PARAMETER,
                  "district",
                  "data",
                  JobDatabase.PARAMETER,
                  "overrides",
                  "expectations",
                  "threads",
                  LOAD_DATE,
                  "stop-at",
                  "force"),
              SparkPlace.NAMES.stream())
          .toList();

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
    requireBuildMemory();
    Map<String, String> values = job.values(stated, NAMES);
    LocalDate loadDate = loadDate(values.getOrDefault(LOAD_DATE, ""));
    YearMonth period = Period.of(values.getOrDefault(Period.PARAMETER, ""), loadDate);
    return new LoadParameters(
        inbox(values.getOrDefault("inbox", ""), period),
        period,
        district(values.getOrDefault("district", ""), period),
        JobPlace.data(values),
        JobPlace.database(values),
        besideJob(OVERRIDES, Files::isRegularFile, "一个存在的复核决定文件（CSV），或留空", job, jobFolder, stated),
        besideJob(EXPECTATIONS, Files::isDirectory, "一个存在的文件夹，或留空", job, jobFolder, stated),
        threads(values.getOrDefault("threads", "")),
        loadDate,
        stopAt(values.getOrDefault("stop-at", "error")),
        new StopRules(job.stopRules()),
        SparkPlace.of(values, jobFolder),
        flag("force", values.getOrDefault("force", "false")));
  }

  /** Return them by name, as they came to hold. */
  Map<String, String> held() {
    Map<String, String> held = new TreeMap<>();
    held.put("inbox", inbox.toString());
    held.put("data", data.root().toString());
    held.put(OVERRIDES, overrides.map(Path::toString).orElse(""));
    held.put(EXPECTATIONS, expectations.map(Path::toString).orElse(""));
    held.put("threads", Integer.toString(threads));
    held.put(LOAD_DATE, loadDate.toString());
    held.put("stop-at", stopAt.map(Severity::code).orElse("never"));
    held.put("period", period.toString());
    held.put("district", district.map(District::toString).orElse(""));
    held.put("force", Boolean.toString(force));
    return held;
  }

  /** Say what is odd about them, though it can be followed. */
  List<String> warnings() {
    LocalDate today = LocalDate.now(ZONE);
    return loadDate.isAfter(today)
        ? List.of("装载日期 " + loadDate + " 晚于今天（" + today + "）：--as-of 和是否到期都按装载日期，请核对 --load-date")
        : List.of();
  }

  /** Return what is wrong with the lists of what people know from outside the documents. */
  List<FileFinding> expectationFindings() throws IOException {
    return ExpectationFolder.read(expectations, loadDate).expectations().findings();
  }

  /**
   * Join as {@link #of} does what concerns a build that receives nothing.
   *
   * @param lookBack its day is that of the build
   */
  static LoadParameters ofRebuild(
      JobDefinition job, Path jobFolder, Map<String, String> stated, Optional<LookBack> lookBack) {
    requireBuildMemory();
    Map<String, String> values = job.values(stated, RebuildCall.PARAMETERS);
    DataFolder data = JobPlace.data(values);
    LocalDate loadDate = loadDate(values.getOrDefault(LOAD_DATE, ""));
    LocalDate day = lookBack.map(LookBack::day).orElse(loadDate);
    return new LoadParameters(
        data.root(), // nothing is received from it
        YearMonth.from(day),
        Optional.empty(),
        data,
        JobPlace.database(values),
        besideJob(OVERRIDES, Files::isRegularFile, "一个存在的复核决定文件（CSV），或留空", job, jobFolder, stated),
        besideJob(EXPECTATIONS, Files::isDirectory, "一个存在的文件夹，或留空", job, jobFolder, stated),
        threads(values.getOrDefault("threads", "")),
        day,
        stopAt(values.getOrDefault("stop-at", "error")),
        new StopRules(job.stopRules()),
        SparkPlace.of(values, jobFolder),
        false);
  }

  private static void requireBuildMemory() {
    if (!BuildMemory.isUsable()) {
      throw new ConfigurationFault(
          "环境变量 %s 的值“%s”不能用；应为整数加 MB 或 GB，如 4GB"
              .formatted(BuildMemory.VARIABLE, BuildMemory.limit()));
    }
  }

  private static Path inbox(String template, YearMonth period) {
    String text = template.replace(Period.IN_INBOX, period.toString());
    Path inbox = path("inbox", text);
    if (text.isBlank() || !Files.isDirectory(inbox)) {
      throw fault("inbox", text, "一个存在的文件夹，内有公开文件和 manifest.csv");
    }
    requireReadable(inbox);
    return inbox;
  }

  // an inbox that cannot be looked into is not an empty one
  private static void requireReadable(Path inbox) {
    if (!Files.isReadable(inbox) || !Files.isExecutable(inbox)) {
      throw new ConfigurationFault("没有读取权限：收件夹 " + inbox + "。请给运行本程序的用户读取和进入该文件夹的权限");
    }
    Path manifest = inbox.resolve(Manifest.FILE);
    if (Files.isRegularFile(manifest) && !Files.isReadable(manifest)) {
      throw new ConfigurationFault("没有读取权限：清单 " + manifest + "。没有清单就不知道各文件的出处，未装载");
    }
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
      throw fault(LOAD_DATE, text, "日期，如 2026-11-01，或留空（今天）");
    }
  }

  private static Optional<District> district(String text, YearMonth period) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    District district = District.of(text);
    if (!district.isKnownIn(period.getYear())) {
      throw fault("district", text, "行政区划的六位代码或名称（有重名的写全称，如 河北省唐山市丰润区），或留空（全部地区）");
    }
    return Optional.of(district);
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
