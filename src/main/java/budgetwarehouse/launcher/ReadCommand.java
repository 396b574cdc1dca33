package budgetwarehouse.launcher;

import budgetwarehouse.job.reading.FileReading;
import budgetwarehouse.job.reading.Listing;
import budgetwarehouse.job.reading.ReadFile;
import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files without loading anything, to see what the warehouse would get of them. */
@Command(
    name = "read",
    header = "试读文件：列出阅读账、表格、数字和数据问题，不装载",
    description = "与装载时的读法相同。--format csv、json 只输出全部数字，便于核对。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class ReadCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Parameters(paramLabel = "<文件>", description = "要试读的文件，可给多个", arity = "1..*")
  private List<Path> files = List.of();

  @Mixin private FormatOption format = new FormatOption();

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new Refusal("没有这个文件：" + file);
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format.isTable()) {
      printAll(out);
    } else {
      printFigures(format.printer(out));
    }
    out.flush();
    return ExitCode.DONE;
  }

  private void printAll(PrintWriter out) throws IOException {
    FileReading reading = FileReading.standard();
    for (Path path : files) {
      ReadFile file = reading.read(path);
      out.println("文件 " + path + "（" + file.mediaType() + "）");
      for (Listing listing :
          List.of(
              file.identity(), file.account(), file.tables(), file.figures(), file.findings())) {
        out.println();
        out.println(listing.title());
        print(listing, format.printer(out));
      }
      out.println();
    }
  }

  private void printFigures(Answer answer) throws IOException {
    FileReading reading = FileReading.standard();
    answer.begin(ReadFile.FIGURE_COLUMNS);
    for (Path path : files) {
      for (List<@Nullable Object> row : reading.read(path).figures().rows()) {
        answer.row(row);
      }
    }
    answer.end();
  }

  private static void print(Listing listing, Answer answer) throws IOException {
    answer.begin(listing.columns());
    for (List<@Nullable Object> row : listing.rows()) {
      answer.row(row);
    }
    answer.end();
  }
}
