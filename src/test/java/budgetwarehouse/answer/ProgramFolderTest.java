package budgetwarehouse.answer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramFolderTest {
  @TempDir private Path folder;

  /** The folder {@code data}, whose Parquet copies are kept on another disk. */
  @BeforeEach
  void layOut() throws Exception {
    Files.createDirectories(folder.resolve("data/store"));
    Files.createDirectories(folder.resolve("database"));
    Files.createDirectories(folder.resolve("disk/finding"));
    Files.createSymbolicLink(folder.resolve("data/parquet"), folder.resolve("disk"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("data/store"));
  }

  private void require(String data, String target) throws Exception {
    new ProgramFolder(folder.resolve(data)).requireOutside(folder.resolve(target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/x.csv",
        "data/store/x.csv",
        "database/../data/x.csv",
        "link/x.csv",
        "link/../x.csv",
        "disk/x.csv",
        "disk/finding/x.csv"
      })
  void refusesAFileWithinWhateverLinksLeadThere(String target) {
    assertThatThrownBy(() -> require("data", target))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining("不能写入数据仓库自己的文件夹")
        .hasMessageContaining(target);
  }

  @Test
  void refusesAFileWhereTheFolderItselfIsALink() {
    assertThatThrownBy(() -> require("link", "data/store/x.csv")).isInstanceOf(ExportRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.csv", "database/x.csv", "data/../x.csv"})
  void acceptsAFileBeside(String target) {
    assertThatCode(() -> require("data", target)).doesNotThrowAnyException();
    assertThatCode(() -> require("nothing-loaded", target)).doesNotThrowAnyException();
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> require("data", "nowhere/x.csv"))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining("没有这个文件夹");
  }
}
