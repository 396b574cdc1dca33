package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.store.Receipts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a rebuild is asked for, checked.
 *
 * @param job its steps are those that are asked for
 * @param parameters those that concern a build
 * @param lookBack day as of which is built; empty to build what is published
 */
record RebuildCall(JobDefinition job, LoadParameters parameters, Optional<LookBack> lookBack) {
  /** Name of the day to look back at. */
  static final String AS_OF = "as-of";

  private static final String COPIES = "comparisons";

  /** Names of all parameters. */
  static final List<String> PARAMETERS =
      List.of(
          "data",
          JobDatabase.PARAMETER,
          "overrides",
          "expectations",
          AS_OF,
          COPIES,
          "threads",
          LoadParameters.LOAD_DATE,
          "stop-at");

  /** Runs of the past are counted apart: they hold another lock, so both may go on at once. */
  private static final String JOB_OF_THE_PAST = "rebuild-as-of";

  private static final String COMPARING = "publish-changes";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /**
   * Join what the job states and what the caller states; the caller's word counts.
   *
   * @throws ConfigurationFault when there is nothing to build from
   */
  static RebuildCall of(JobDefinition job, JobOptions options) throws IOException {
    Map<String, String> stated = options.parameters();
    Optional<LookBack> lookBack = lookBack(job.values(stated, PARAMETERS));
    var call =
        new RebuildCall(
            lookBack.map(day -> ofThePast(job, day)).orElse(job),
            LoadParameters.ofRebuild(job, options.folder(), stated, lookBack),
            lookBack);
    call.requireSomethingToBuild();
    return call;
  }

  private static Optional<LookBack> lookBack(Map<String, String> values) {
    String text = values.getOrDefault(AS_OF, "");
    boolean hasCopies = LoadParameters.flag(COPIES, values.getOrDefault(COPIES, ""));
    try {
      return text.isBlank()
          ? Optional.empty()
          : Optional.of(new LookBack(LocalDate.parse(text), hasCopies));
    } catch (DateTimeParseException e) {
      throw LoadParameters.fault(AS_OF, text, "日期，如 2026-03-31，或留空（重建现行的数据仓库）");
    }
  }

  /** Leave out what a past day has not, and the pages that nobody asked for. */
  private static JobDefinition ofThePast(JobDefinition job, LookBack lookBack) {
    List<String> steps = job.steps();
    if (!lookBack.hasCopies() && steps.contains(StageSteps.PUBLISHING)) {
      steps = steps.subList(0, steps.indexOf(StageSteps.PUBLISHING) + 1);
    }
    steps = steps.stream().filter(step -> !step.equals(COMPARING)).toList();
    return new JobDefinition(
        JOB_OF_THE_PAST, job.says(), job.schedule(), job.parameters(), job.stopRules(), steps);
  }

  private void requireSomethingToBuild() throws IOException {
    Path store = parameters.data().store();
    List<LocalDate> days = Receipts.of(store).days();
    if (days.isEmpty()) {
      throw new ConfigurationFault("没有装载过文件：" + store + "。请先运行 load。");
    }
    if (lookBack.isPresent()) {
      requireKnown(lookBack.get().day(), days);
    }
    if (!builds() && !Files.isRegularFile(results().warehouse())) {
      String first = lookBack.isPresent() ? "rebuild --as-of " + lookBack.get().day() : "load";
      throw new ConfigurationFault("没有已发布的数据仓库：" + results().warehouse() + "。请先运行 " + first + "。");
    }
  }

  private static void requireKnown(LocalDate day, List<LocalDate> loads) {
    if (loads.stream().allMatch(load -> load.isAfter(day))) {
      LocalDate first = loads.stream().min(LocalDate::compareTo).orElseThrow();
      throw LoadParameters.fault(AS_OF, day.toString(), "不早于第一次装载（" + first + "）的日期");
    }
    LocalDate today = LocalDate.now(ZONE);
    if (day.isAfter(today) && loads.stream().allMatch(day::isAfter)) {
      throw LoadParameters.fault(AS_OF, day.toString(), "不晚于今天（" + today + "）的日期");
    }
  }

  /** Return whether a warehouse is built, and not only its pages are written again. */
  boolean builds() {
    return job.steps().contains(StageSteps.PUBLISHING);
  }

  /** Return the folder in which the results are put. */
  DataFolder results() {
    return lookBack.map(past -> parameters.data().asOf(past.day())).orElse(parameters.data());
  }

  /** Return where it works: what is published is one place, all past days together another. */
  RunPlace place() {
    DataFolder data = parameters.data();
    boolean past = lookBack.isPresent();
    return new RunPlace(
        new JobPlace(data, parameters.jobDatabase()),
        List.of(past ? data.asOf().resolve(".lock") : data.lock()),
        List.of(data.lock()),
        data.root(),
        (past ? "另一个重建正在写入 " + data.asOf() : LoadRun.BUSY + data.root()),
        held());
  }

  private Map<String, String> held() {
    Map<String, String> held = new TreeMap<>(parameters.held());
    held.keySet().retainAll(PARAMETERS);
    held.put(AS_OF, lookBack.map(past -> past.day().toString()).orElse(""));
    held.put(COPIES, Boolean.toString(lookBack.filter(LookBack::hasCopies).isPresent()));
    return held;
  }
}
