package budgetwarehouse.launcher;

import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Leads from a figure of a comparison back to the printed cell. */
@Command(
    name = "explain",
    header = "由比较结果或事实中的主键，追溯到原文",
    description = {
      "主键见各比较结果的 figure_key、indicator_key 列，如 9ddc2c1af7a369f8.12（数字）、",
      "9ddc2c1af7a369f8.i3（绩效指标）。列出文件、位置、原文、读法、印证、勾稽结果和数据问题。"
    },
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class ExplainCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Parameters(paramLabel = "<主键>", description = "数字或绩效指标的主键，可给多个", arity = "1..*")
  private List<String> keys = List.of();

  @Override
  public Integer call() throws IOException {
    var explanation = new Explanation(data.folder(), spec.commandLine().getOut());
    try (PublishedWarehouse warehouse = data.open()) {
      for (String key : keys) {
        explanation.of(key, warehouse);
      }
    }
    return ExitCode.DONE;
  }
}
