package budgetwarehouse.launcher;

import budgetwarehouse.answer.CsvAnswerPrinter;
import budgetwarehouse.answer.ExportRefused;
import budgetwarehouse.job.ReviewList;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what a person should look at, and what people decided before. */
@Command(
    name = "review",
    header = "查看复核清单（未匹配、存疑的科目、区划、单位、项目、指标、指标值）和复核决定",
    description = {
      "用 -o 写成可在 Excel 中填写的 CSV；填好后 load --overrides 该文件，",
      "或把各行贴入 jobs/overrides.csv，再装载一次即生效，不重读文件。"
    },
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n")
final class ReviewCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "<文件>",
      description = "写成 CSV 文件（UTF-8，Excel 可直接打开），末尾留有填写决定的空列")
  private @Nullable Path output;

  @Option(names = "--decisions", description = "列出复核决定：由谁何时决定、理由、影响多少数字和金额")
  private boolean decisions;

  @Option(
      names = "--publications",
      paramLabel = "<年度>",
      description = "由上年已公开的单位列出该年度的应公开清单，供补充批复日期后并入 expected_publication.csv")
  private @Nullable Integer publications;

  @Mixin private FormatOption format = new FormatOption();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (PublishedWarehouse warehouse = data.open()) {
      if (publications != null) {
        propose(warehouse, publications, out);
      } else if (output != null) {
        write(warehouse, output, out);
      } else {
        String query = decisions ? "review_decision" : "review_item";
        warehouse.askNamed(query, List.of(), format.printer(out));
      }
    }
    return ExitCode.DONE;
  }

  private void propose(PublishedWarehouse warehouse, int year, PrintWriter out) throws IOException {
    List<String> parameters = List.of(Integer.toString(year));
    if (output == null) {
      warehouse.askNamed("proposed_publication", parameters, format.printer(out));
      return;
    }
    requireNew(output);
    try (Writer file = Files.newBufferedWriter(output)) {
      warehouse.askNamed("proposed_publication", parameters, new CsvAnswerPrinter(file));
    }
    out.println("应公开清单已写入 " + output);
  }

  // a list that somebody has filled in is not to be written over
  private void requireNew(Path file) throws IOException {
    try {
      data.programFolder().requireOutside(file);
    } catch (ExportRefused refused) {
      throw new Refusal(String.valueOf(refused.getMessage()));
    }
    if (Files.exists(file)) {
      throw new Refusal("文件已存在，未覆盖：" + file + "。请换一个文件名。");
    }
  }

  private void write(PublishedWarehouse warehouse, Path file, PrintWriter out) throws IOException {
    requireNew(file);
    ReviewList.write(warehouse, file);
    out.println("复核清单已写入 " + file);
  }
}
