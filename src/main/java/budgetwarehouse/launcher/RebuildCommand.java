package budgetwarehouse.launcher;

import budgetwarehouse.job.RebuildRun;
import budgetwarehouse.job.StandardStages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the warehouse again from the store, as it is now or as it was on a day. */
@Command(
    name = "rebuild",
    header = "不读文件，由数据存储重建并发布数据仓库，或建立某日的数据仓库",
    description = {
      "目录、词表、复核决定或清单改动后重建；--as-of 建立该日的数据仓库：只用当日以前装载的文件、",
      "当日以前作出的决定，由今天的程序读取和判断，写入 as-of/<日期>/，不动已发布的结果。",
      "退出码：0 一切正常；1 已发布，但检查有未通过的；2 命令或任务文件有误；3 未完成：已发布的仍可用，报告说明到了哪一步。"
    },
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n")
final class RebuildCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Option(
      names = "--job",
      paramLabel = "<文件>",
      description = "任务文件（默认 jobs/rebuild-warehouse.yaml；只重做比较网站用 jobs/publish-comparisons.yaml）")
  private @Nullable Path job;

  @Option(names = "--data", paramLabel = "<文件夹>", description = "数据仓库所在文件夹")
  private @Nullable String data;

  @Option(names = "--as-of", paramLabel = "<日期>", description = "建立该日的数据仓库，如 2026-03-31")
  private @Nullable String asOf;

  @Option(names = "--comparisons", description = "该日的数据仓库也写 Parquet、检查反馈和比较网站")
  private boolean comparisons;

  @Option(names = "--load-date", paramLabel = "<日期>", description = "按哪一天判断公开是否逾期（默认今天）")
  private @Nullable String loadDate;

  @Mixin private BuildOptions building = new BuildOptions();

  @Override
  public Integer call() {
    StatedParameters stated =
        new StatedParameters()
            .with("data", data)
            .with("as-of", asOf)
            .with("load-date", loadDate)
            .with("comparisons", comparisons);
    return new RebuildRun(StandardStages.stages())
        .run(building.addTo(stated).options(job, "jobs/rebuild-warehouse.yaml", spec));
  }
}
