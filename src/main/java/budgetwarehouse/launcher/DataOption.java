package budgetwarehouse.launcher;

import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which warehouse a command works on. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "<文件夹>",
      defaultValue = "data",
      description = "数据仓库所在文件夹（默认 ${DEFAULT-VALUE}）")
  private Path root = Path.of("data");

  DataFolder folder() {
    return new DataFolder(root);
  }

  PublishedWarehouse open() {
    return PublishedWarehouse.open(published());
  }

  /** Return the published file. */
  Path published() {
    Path file = folder().warehouse();
    if (!Files.isRegularFile(file)) {
      throw new Refusal("没有已发布的数据仓库：" + file + "。请先运行 load，或用 --data 指明所在文件夹。");
    }
    return file;
  }
}
