package budgetwarehouse.launcher;

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

/** Shows how the checks came out, or the catalogue of checks. */
@Command(
    name = "checks",
    header = "查看各项勾稽检查的结果，或勾稽关系目录",
    description = "未检查（不适用、缺少数据、读取存疑）与不符同样列出；逐条结果见表 check_result。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n")
final class ChecksCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Option(names = "--register", description = "列出勾稽关系目录（Markdown）")
  private boolean register;

  @Mixin private FormatOption format = new FormatOption();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (PublishedWarehouse warehouse = data.open()) {
      if (register) {
        warehouse.askNamed("check_register", List.of(), new MarkdownAnswerPrinter(out));
      } else {
        warehouse.askNamed("check_outcome", List.of(), format.printer(out));
      }
    }
    return ExitCode.DONE;
  }
}
