package budgetwarehouse.launcher;

import budgetwarehouse.answer.ProgramFolder;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which warehouse a command works on. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "<文件夹>",
      defaultValue = "data",
      description = "数据仓库所在文件夹（默认 ${DEFAULT-VALUE}）")
  private Path root = Path.of("data");

  @Option(
      names = "--as-of",
      paramLabel = "<日期>",
      description = "查询该日的数据仓库，如 2026-03-31；须先运行 rebuild --as-of 该日")
  private @Nullable LocalDate asOf;

  DataFolder folder() {
    return new DataFolder(root);
  }

  /** Return where what is asked stands: the published results, or those of a past day. */
  DataFolder results() {
    return asOf == null ? folder() : folder().asOf(asOf);
  }

  /** Return the folder as one in which nobody else writes; past days stand in it too. */
  ProgramFolder programFolder() {
    return new ProgramFolder(root);
  }

  PublishedWarehouse open() {
    return PublishedWarehouse.open(published());
  }

  /** Return the file of what is asked. */
  Path published() {
    Path file = results().warehouse();
    if (!Files.isRegularFile(file) && asOf != null) {
      throw new Refusal("还没有 " + asOf + " 的数据仓库：" + file + "。请先运行 rebuild --as-of " + asOf + "。");
    }
    if (!Files.isRegularFile(file)) {
      throw new Refusal("没有已发布的数据仓库：" + file + "。请先运行 load，或用 --data 指明所在文件夹。");
    }
    return file;
  }
}
