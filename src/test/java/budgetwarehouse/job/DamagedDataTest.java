package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.disk.Seal;
import budgetwarehouse.disk.StoreFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Really damages what a load left, and loads again. */
class DamagedDataTest {
  @TempDir Path root;
  private LoadFixture load;

  @BeforeEach
  void loadOnce() throws IOException {
    load = new LoadFixture(root);
    load.put("manifest.csv", "file\na.txt\nb.txt\n");
    load.put("a.txt", "甲");
    load.put("b.txt", "乙");
    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"flip", "cut", "delete"})
  void readsTheDocumentsOfADamagedBatchAgainFromTheirOriginals(String damage) throws IOException {
    damage(batch().resolve("narrative.parquet"), damage);
    leaveOnlyNewDocumentsInTheInbox();

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("批次已损坏", "quarantine");
    assertThat(load.stored()).hasSize(3);
    assertThat(load.data.quarantine().resolve("store")).isDirectory();
    assertThat(load.read).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).doesNotContain("损坏");
    assertThat(load.read).isEmpty();
  }

  @Test
  void refusesADamagedReceiptAndTouchesNothing() throws IOException {
    Path receipt = load.data.store().resolve("receipts/000001");
    damage(receipt.resolve("manifest.parquet"), "flip");

    assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(load.printed).contains("收件登记已损坏", receipt.toString(), "从备份恢复");
    assertThat(load.stagesRun).isEmpty();
  }

  @Test
  void refusesToPublishWithoutADocumentThatIsLost() throws IOException {
    Folders.deleteTree(Folders.parent(batch()));
    leaveOnlyNewDocumentsInTheInbox();
    Folders.deleteTree(load.data.landing());

    assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(load.printed).contains("a.txt", "b.txt", "从备份恢复");
    assertThat(load.stagesRun).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "cut"})
  void goesOnWithAnotherNumberWhenTheJobDatabaseIsDamaged(String damage) throws IOException {
    Path results = Files.createDirectories(load.data.comparisons(7));
    damage(load.data.jobDatabase(), damage);

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("第 8 次运行");
    assertThat(results).isEmptyDirectory();
    assertThat(load.stored()).hasSize(2);
  }

  @Test
  void upgradesAFolderOfBeforeTheChecksums() throws IOException {
    Files.delete(load.data.format());
    for (String part : List.of(batch().getParent().toString(), receipts().toString())) {
      for (Path folder : Folders.children(Path.of(part))) {
        Files.delete(folder.resolve(Seal.NAME));
      }
    }

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("已升级到第 1 版布局：为 3 个");
    assertThat(load.read).isEmpty();
    assertThat(Seal.isOn(batch())).isTrue();
    assertThat(load.run()).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).doesNotContain("升级");
  }

  @Test
  void refusesAFolderOfANewerProgram() throws IOException {
    Files.writeString(load.data.format(), "{\"layout\": 2, \"program\": \"9.1\"}");

    assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(load.printed).contains("更新的程序（9.1）", "第 2 版");
    assertThat(load.stagesRun).isEmpty();
  }

  private void leaveOnlyNewDocumentsInTheInbox() throws IOException {
    Files.delete(load.inbox.resolve("a.txt"));
    Files.delete(load.inbox.resolve("b.txt"));
    load.put("manifest.csv", "file\nc.txt\n");
    load.put("c.txt", "丙");
  }

  private Path batch() throws IOException {
    for (Path part : Folders.children(load.data.store())) {
      if (!part.endsWith("receipts")) {
        return new StoreFolders(part).living().get(0);
      }
    }
    throw new IllegalStateException("no batch in " + load.data.store());
  }

  private Path receipts() {
    return load.data.store().resolve("receipts");
  }

  private static void damage(Path file, String how) throws IOException {
    byte[] content = Files.readAllBytes(file);
    switch (how) {
      case "flip" -> {
        content[content.length / 3] ^= 0x20;
        Files.write(file, content);
      }
      case "cut" -> Files.write(file, Arrays.copyOf(content, content.length / 2));
      case "delete" -> Files.delete(file);
      case "text" -> Files.writeString(file, "不是数据库".repeat(1000));
      default -> throw new IllegalArgumentException(how);
    }
  }
}
