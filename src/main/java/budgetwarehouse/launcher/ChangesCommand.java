package budgetwarehouse.launcher;

import budgetwarehouse.change.ChangePublication;
import budgetwarehouse.change.ChangeSummary;
import budgetwarehouse.change.ChangeTally;
import budgetwarehouse.change.ReasonTally;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what the last load changed, or compares two warehouse files. */
@Command(
    name = "changes",
    header = "查看两次装载之间的变化：哪些比较数动了，为什么",
    description = "不给出选项时列出最近一次装载的变化；给出 --from 时对照任意两个数据仓库（文件或日期）。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n")
final class ChangesCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Option(names = "--from", paramLabel = "<文件或日期>", description = "前一个数据仓库")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "<文件或日期>", description = "后一个数据仓库（默认现已发布的）")
  private @Nullable String to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "<文件夹>",
      description = "写入的文件夹（默认 数据文件夹/changes/<前>-<后>）；已有的会被替换")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    Path folder = from == null ? latest() : compared(from);
    print(ChangePublication.read(folder), folder);
    return ExitCode.DONE;
  }

  private Path latest() throws IOException {
    if (to != null || output != null) {
      throw new Refusal("--to 和 --output 须与 --from 一起给出。");
    }
    return latest(data.folder())
        .orElseThrow(() -> new Refusal("还没有变化报告：" + data.folder().changes() + "。每次 load 完成时生成。"));
  }

  private static Optional<Path> latest(DataFolder data) throws IOException {
    if (!Files.isDirectory(data.changes())) {
      return Optional.empty();
    }
    try (Stream<Path> runs = Files.list(data.changes())) {
      return runs.filter(run -> run.getFileName().toString().matches("\\d{1,18}"))
          .filter(run -> Files.isRegularFile(run.resolve(ChangePublication.SUMMARY)))
          .max(Comparator.comparing(run -> Long.valueOf(run.getFileName().toString())));
    }
  }

  private Path compared(String earlier) throws IOException {
    Path before = warehouse(earlier);
    Path after = to == null ? published() : warehouse(to);
    Path folder =
        output == null
            ? data.folder().changes().resolve(name(earlier) + "-" + (to == null ? "now" : name(to)))
            : output.toAbsolutePath();
    if (Files.exists(folder) && !Files.isRegularFile(folder.resolve(ChangePublication.SUMMARY))) {
      throw new Refusal("不是变化报告的文件夹，不予替换：" + folder);
    }
    ChangePublication.publish(before, after, folder);
    return folder;
  }

  private Path published() {
    Path file = data.folder().warehouse();
    if (!Files.isRegularFile(file)) {
      throw new Refusal("没有已发布的数据仓库：" + file);
    }
    return file;
  }

  private Path warehouse(String text) {
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      Path file = data.folder().asOf().resolve(text).resolve("warehouse.duckdb");
      if (!Files.isRegularFile(file)) {
        throw new Refusal(
            "没有 " + text + " 的数据仓库：" + file + "。请先运行 budget-warehouse rebuild --as-of " + text);
      }
      return file;
    }
    Path file = Path.of(text);
    if (!Files.isRegularFile(file)) {
      throw new Refusal("没有这个数据仓库文件：" + file);
    }
    return file;
  }

  private static String name(String text) {
    return Path.of(text).getFileName().toString().replaceFirst("\\.duckdb$", "");
  }

  private void print(ChangeSummary summary, Path folder) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(summary.line());
    summary.tallies().stream()
        .filter(tally -> tally.count() > 0)
        .forEach(tally -> out.println("  " + subject(tally) + tally.name() + "  " + tally.count()));
    summary.reasons().stream()
        .filter(reason -> reason.total() > 0)
        .forEach(reason -> out.println("  原因：" + reason.name() + "  " + text(reason)));
    out.println("  详见  " + folder.resolve("index.html"));
  }

  private static String subject(ChangeTally tally) {
    return ChangeSummary.subjectName(tally.subject()) + " ";
  }

  private static String text(ReasonTally reason) {
    return reason.total() + " 行（" + reason.meaning() + "）";
  }
}
