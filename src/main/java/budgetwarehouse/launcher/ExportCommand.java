package budgetwarehouse.launcher;

import budgetwarehouse.job.ExportRun;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the published warehouse as open data. */
@Command(
    name = "export",
    header = "把已发布的数据仓库导出为开放数据（CSV、Parquet、财政数据包）",
    description = {
      "写入 open-data/<数据版本>/：csv、parquet、datapackage.json、README.md、checksums.sha256。",
      "相同的输入得到相同的文件；写完整后一次改名，读者看不到写了一半的文件夹。",
      "退出码：0 已导出；2 命令或任务文件有误；3 未能导出。"
    },
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n")
final class ExportCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Option(names = "--job", paramLabel = "<文件>", description = "任务文件（默认 jobs/export-open-data.yaml）")
  private @Nullable Path job;

  @Option(names = "--data", paramLabel = "<文件夹>", description = "数据仓库所在文件夹")
  private @Nullable String data;

  @Option(names = "--to", paramLabel = "<文件夹>", description = "写入的文件夹（默认数据仓库下的 open-data）")
  private @Nullable String to;

  @Override
  public Integer call() {
    StatedParameters stated = new StatedParameters().with("data", data).with("to", to);
    return new ExportRun().run(stated.options(job, "jobs/export-open-data.yaml", spec));
  }
}
