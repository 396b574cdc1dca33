package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.util.FileSystemUtils;

/**
 * The steps that a job definition can name: the only adaptors between the stages and Spring Batch.
 *
 * <p>A resumed run passes over what is complete before the store. What comes after the store is
 * rebuilt whole, from matching to publication, so that a corrected code list or a mended stage is
 * never checked against an older build.
 */
final class StageSteps {
  private static final String HERE = "extract-new-documents";
  private static final String ON_SPARK = "extract-on-spark";

  private static final String BUILD = "build-warehouse";
  private static final String BUILD_ON_SPARK = "build-on-spark";

  /** Names of the steps that read documents; a job has one of them. */
  static final List<String> READING = List.of(HERE, ON_SPARK);

  /** Names of the steps that build the warehouse; a job has one of them. */
  static final List<String> BUILDING = List.of(BUILD, BUILD_ON_SPARK);

  private static final Map<String, String> TITLES = titles();

  /** Name of the step after which the new warehouse is the published one. */
  static final String PUBLISHING = "publish-warehouse";

  /** Names of all steps, in the order in which data flows. */
  static final List<String> NAMES = List.copyOf(TITLES.keySet());

  private final JobRepository repository;
  private final Load load;
  private final Stages stages;
  private final Progress progress;
  private final RunJournal journal;
  private final List<FailedCheck> failedChecks = new ArrayList<>();

  StageSteps(
      JobRepository repository, Load load, Stages stages, Progress progress, RunJournal journal) {
    this.repository = repository;
    this.load = load;
    this.stages = stages;
    this.progress = progress;
    this.journal = journal;
  }

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("receive-manifest", "接收文件与清单");
    titles.put(HERE, "读取新文件");
    titles.put(ON_SPARK, "在 Spark 上读取新文件");
    titles.put("write-receipt", "登记收件");
    titles.put("normalise-facts", "匹配代码与名称");
    titles.put(BUILD, "建立数据仓库");
    titles.put(BUILD_ON_SPARK, "在 Spark 上建立数据仓库");
    titles.put("check-warehouse", "检查数据仓库");
    titles.put(PUBLISHING, "发布数据仓库");
    titles.put("publish-inspections", "发布检查反馈");
    titles.put("publish-comparisons", "发布比较结果");
    titles.put("publish-changes", "对照前次装载");
    return titles;
  }

  /** Return what a step does, in Chinese. */
  static String title(String name) {
    return TITLES.getOrDefault(name, name);
  }

  /** Return the checks that failed in this run. */
  List<FailedCheck> failedChecks() {
    return List.copyOf(failedChecks);
  }

  /** Make a step by its name. */
  Step named(String name) {
    return switch (name) {
      case "receive-manifest" -> once(name, this::receive);
      case HERE ->
          new ExtractionSteps(repository, load, stages.extraction(), progress, journal)
              .extraction(name);
      case ON_SPARK -> once(name, () -> new SparkReading(load, progress, journal).run());
      case "write-receipt" -> once(name, this::writeReceipt);
      case "normalise-facts" -> rebuilt(name, this::normalise);
      case BUILD -> rebuilt(name, () -> stages.buildWarehouse().run(load.build()));
      case BUILD_ON_SPARK -> rebuilt(name, () -> new SparkBuilding(load, progress).run());
      case "check-warehouse" -> rebuilt(name, this::check);
      case PUBLISHING -> rebuilt(name, () -> stages.publishWarehouse().run(load.build()));
      case "publish-comparisons" ->
          rebuilt(name, () -> published(stages.publishComparisons(), DataFolder::comparisons));
      case "publish-inspections" ->
          rebuilt(name, () -> published(stages.publishInspections(), DataFolder::inspections));
      case "publish-changes" -> rebuilt(name, () -> stages.publishChanges().run(load.build()));
      default -> throw new IllegalArgumentException("no step " + name + "; known are " + NAMES);
    };
  }

  private void writeReceipt() throws IOException {
    load.writeReceipt();
    new StoreUpkeep(load.data(), StoreUpkeep.said(progress, journal)).compactOnTheWay();
  }

  private void receive() throws IOException {
    load.receive();
    load.unread().refuseLost();
    new DocumentLog(journal.log()).received(load.received());
    long passedOver = load.received().passedOver();
    if (passedOver > 0) {
      progress.say("  其他地区的文件 " + passedOver + " 份未接收，原样不动");
    }
  }

  private void normalise() throws IOException {
    Build build = load.build();
    FileSystemUtils.deleteRecursively(build.folder());
    Files.createDirectories(build.folder());
    stages.normaliseFacts().run(build);
  }

  /** Publish into a new folder: what a killed attempt left there may be of another build. */
  private void published(Stage publication, BiFunction<DataFolder, Long, Path> folder)
      throws IOException {
    FileSystemUtils.deleteRecursively(folder.apply(load.data(), load.run()));
    publication.run(load.build());
  }

  private void check() throws IOException {
    failedChecks.clear();
    failedChecks.addAll(stages.checkWarehouse().run(load.build()));
    List<FailedCheck> stopping = failedChecks.stream().filter(check -> stops(check)).toList();
    if (!stopping.isEmpty()) {
      throw new PublicationStopped(stopping);
    }
  }

  private boolean stops(FailedCheck check) {
    return load.parameters()
        .stopAt()
        .filter(stopAt -> check.severity().compareTo(stopAt) >= 0)
        .isPresent();
  }

  private Step once(String name, WorkStep.Work work) {
    return WorkStep.of(name, repository, work, false);
  }

  private Step rebuilt(String name, WorkStep.Work work) {
    return WorkStep.of(name, repository, work, true);
  }
}
