package budgetwarehouse.launcher;

import budgetwarehouse.warehouse.PublishedWarehouse;
import budgetwarehouse.warehouse.QueryRefused;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the published warehouse a question in SQL; starts no job framework. */
@Command(
    name = "sql",
    header = "用 SQL 查询已发布的数据仓库（只读）",
    description = "语句写在参数里、写在文件里（-f），或从标准输入读取。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class SqlCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "<语句>",
      description = "SQL 语句，如 \"select * from compare.three_public\"")
  private @Nullable String question;

  @Option(
      names = {"-f", "--file"},
      paramLabel = "<文件>",
      description = "从文件读取语句")
  private @Nullable Path file;

  @Mixin private FormatOption format = new FormatOption();

  @Override
  public Integer call() throws IOException {
    String sql = statement();
    PrintWriter out = spec.commandLine().getOut();
    try (PublishedWarehouse warehouse = data.open()) {
      warehouse.ask(sql, format.printer(out));
      return ExitCode.DONE;
    } catch (QueryRefused refused) {
      throw new Refusal("查询未能执行：" + SqlFault.explained(String.valueOf(refused.getMessage())));
    }
  }

  private String statement() throws IOException {
    if (question != null) {
      return question;
    }
    if (file != null) {
      if (!Files.isRegularFile(file)) {
        throw new Refusal("没有这个文件：" + file);
      }
      return Files.readString(file);
    }
    return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
