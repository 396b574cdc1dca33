package budgetwarehouse.launcher;

import budgetwarehouse.job.CompactRun;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Merges the small files of the store. */
@Command(
    name = "compact",
    header = "合并数据存储中的小文件；每次装载也会顺带合并，一般不必单独运行",
    description = "退出码：0 已合并或无可合并；2 命令或任务文件有误；3 未能进行。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n")
final class CompactCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Option(names = "--job", paramLabel = "<文件>", description = "任务文件（默认 jobs/compact-facts.yaml）")
  private @Nullable Path job;

  @Option(names = "--data", paramLabel = "<文件夹>", description = "数据仓库所在文件夹")
  private @Nullable String data;

  @Option(names = "--drop-old-versions", description = "删除旧版本程序读出的批次，只限其中文件现版本均已读取的；删除的逐个列出")
  private boolean dropOldVersions;

  @Override
  public Integer call() {
    StatedParameters stated =
        new StatedParameters().with("data", data).with("drop-old-versions", dropOldVersions);
    return new CompactRun().run(stated.options(job, "jobs/compact-facts.yaml", spec));
  }
}
