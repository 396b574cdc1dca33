package budgetwarehouse.launcher;

import budgetwarehouse.job.LoadRun;
import budgetwarehouse.job.StandardStages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads the documents of an inbox and publishes warehouse and comparisons. */
@Command(
    name = "load",
    header = "装载收件夹中的公开文件，重建并发布数据仓库和比较结果",
    description = {
      "未给出的选项取任务文件中的值。",
      "退出码：0 已发布；1 已发布，但读取时发现错误，或有文件未能读取（勾稽不符等见报告，不影响退出码）；2 命令或任务文件有误；3 未完成：已发布的仍可用，报告说明到了哪一步。"
    },
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n")
final class LoadCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Option(names = "--job", paramLabel = "<文件>", description = "任务文件（默认 jobs/load-disclosures.yaml）")
  private @Nullable Path job;

  @Option(names = "--inbox", paramLabel = "<文件夹>", description = "收件夹：公开文件和 manifest.csv")
  private @Nullable String inbox;

  @Option(
      names = "--period",
      paramLabel = "<月份>",
      description = "装载的期间，如 2026-11（默认装载日期所在月）；代入收件夹名中的 {period}")
  private @Nullable String period;

  @Option(names = "--district", paramLabel = "<区划>", description = "只装载此行政区划及其下级（六位代码或名称）的文件，其余不动")
  private @Nullable String district;

  @Option(names = "--data", paramLabel = "<文件夹>", description = "数据仓库所在文件夹")
  private @Nullable String data;

  @Option(names = "--threads", paramLabel = "<数>", description = "同时读取的文件数")
  private @Nullable String threads;

  @Option(names = "--load-date", paramLabel = "<日期>", description = "装载日期，如 2026-11-01")
  private @Nullable String loadDate;

  @Mixin private BuildOptions building = new BuildOptions();

  @Option(names = "--force", description = "已读过的文件也从原件全部重读（如装上 OCR 之后）")
  private boolean force;

  @Override
  public Integer call() {
    StatedParameters stated =
        new StatedParameters()
            .with("inbox", inbox)
            .with("period", period)
            .with("district", district)
            .with("data", data)
            .with("threads", threads)
            .with("load-date", loadDate)
            .with("force", force);
    return new LoadRun(StandardStages.stages())
        .run(building.addTo(stated).options(job, "jobs/load-disclosures.yaml", spec));
  }
}
