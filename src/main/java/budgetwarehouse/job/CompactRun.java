package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.record.LineageNames;
import budgetwarehouse.record.StepData;
import budgetwarehouse.store.Compaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.batch.core.job.JobExecutionException;

/** Runs one compaction of the store; a load does the same on its way. */
public final class CompactRun implements JobRunner {
  /** Names of all steps that its job can name. */
  static final List<String> STEPS = List.of("compact-facts");

  private static final String TITLE = "合并数据存储";
  private static final String DROP = "drop-old-versions";

  /** Names of all parameters. */
  static final List<String> PARAMETERS = List.of("data", JobDatabase.PARAMETER, DROP);

  /** Run a compaction, say what it did, and return the exit code, as a load has them. */
  @Override
  public int run(JobOptions options) {
    var frame = new RunFrame(options, STEPS, "合并");
    return frame.run(() -> run(frame));
  }

  private static int run(RunFrame frame) throws IOException, JobExecutionException {
    JobDefinition job = JobDefinition.read(frame.options().jobFile(), STEPS);
    Map<String, String> values = job.values(frame.options().parameters(), PARAMETERS);
    var place = new JobPlace(JobPlace.data(values), JobPlace.database(values));
    DataFolder data = place.data();
    if (!Files.isDirectory(data.store())) {
      throw new ConfigurationFault("没有装载过文件：" + data.store() + "。请检查数据文件夹，或先运行 load。");
    }
    boolean drop = LoadParameters.flag(DROP, values.getOrDefault(DROP, "false"));
    Map<String, String> held = Map.of("data", data.root().toString(), DROP, Boolean.toString(drop));
    var locked =
        new RunPlace(
            place, List.of(data.lock()), List.of(), data.root(), "另一个任务正在使用 " + data.root(), held);
    return frame.locked(
        job,
        locked,
        open ->
            new OneStepRun(job, open, TITLE, "合并失败：")
                .run(
                    () -> work(data, drop, StoreUpkeep.said(open.progress(), open.journal())),
                    () -> "",
                    () -> lineage(data),
                    List.of()));
  }

  private static StepData lineage(DataFolder data) {
    LineageNames names = LineageNames.of(data.root());
    String store = names.name(data.store());
    return StepData.making(names, List.of(store), store, Map.of());
  }

  private static void work(DataFolder data, boolean drop, Consumer<String> say) throws IOException {
    var upkeep = new StoreUpkeep(data, say);
    if (!upkeep.prepare().isEmpty()) {
      say.accept("有批次损坏；请运行 load，从原件重新读取其中的文件");
    }
    if (upkeep.compact().merged() == 0) {
      say.accept("没有可合并的小文件夹");
    }
    if (drop) {
      var compaction = new Compaction(data.store(), ExtractorVersion.CURRENT);
      List<Path> dropped = compaction.dropOtherVersions();
      dropped.forEach(batch -> say.accept("已删除旧版本批次（其中文件现版本均已读取）：" + batch));
      say.accept("共删除旧版本批次 " + dropped.size() + " 个");
    }
  }
}
