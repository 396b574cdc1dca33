package budgetwarehouse.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void deletesWhatNobodyWritesAnyMore() throws IOException {
    long nobody = Long.MAX_VALUE / 10;
    long ourselves = ProcessHandle.current().pid();
    long another = ProcessHandle.current().parent().orElseThrow().pid();
    put("1.json." + nobody + ".writing");
    put("2.json." + ourselves + ".writing");
    put("3.json." + another + ".writing");
    put("4.txt.writing");
    put("5.json");

    WholeFile.deleteAbandoned(folder);
    assertThat(Folders.children(folder))
        .containsExactly(
            folder.resolve("3.json." + another + ".writing"), folder.resolve("5.json"));
  }

  @Test
  void findsNothingWhereThereIsNoFolder() throws IOException {
    WholeFile.deleteAbandoned(folder.resolve("none"));
    assertThat(folder).isEmptyDirectory();
  }

  private void put(String name) throws IOException {
    Files.writeString(folder.resolve(name), "half");
  }
}
