package budgetwarehouse.launcher;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.answer.TableAnswerPrinter;
import budgetwarehouse.warehouse.PublishedBuild;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what the published warehouse holds: loads, documents, findings. */
@Command(
    name = "status",
    header = "查看已发布的数据仓库：历次装载、文件、数据问题",
    synopsisHeading = "用法：",
    optionListHeading = "%n选项：%n")
final class StatusCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Option(names = "--documents", description = "逐份列出阅读账：页、表、数字、合计、存疑、数据问题")
  private boolean documents;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (PublishedWarehouse warehouse = data.open()) {
      out.println("程序 " + ProgramVersion.CURRENT.name() + "，" + ProgramVersion.CURRENT.commit());
      out.println("数据仓库 " + data.results().warehouse());
      out.println("数据版本 " + PublishedBuild.read(warehouse.views()).buildId());
      data.results().latestInspection().ifPresent(page -> out.println("检查反馈 " + page));
      if (documents) {
        table(warehouse, "阅读账", "status_reading", out);
        return ExitCode.DONE;
      }
      table(warehouse, "历次装载", "status_load", out);
      table(warehouse, "最近一次装载的变化", "document_change", out);
      table(warehouse, "有变化的文件", "status_change", out);
      table(warehouse, "应公开清单", "status_publication", out);
      table(warehouse, "文件", "status_document", out);
      table(warehouse, "数据问题", "status_finding", out);
    }
    return ExitCode.DONE;
  }

  private static void table(
      PublishedWarehouse warehouse, String title, String query, PrintWriter out)
      throws IOException {
    out.println();
    out.println(title);
    warehouse.askNamed(query, List.of(), new TableAnswerPrinter(out));
    out.flush();
  }
}
