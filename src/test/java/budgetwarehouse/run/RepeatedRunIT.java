package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Loads one inbox again: as it was, with another manifest, and with a corrected document. */
class RepeatedRunIT {
  private static final String FILE = FoundingDocument.FUNING.sampleFile();
  private static final String ROW = "file,unit_name,fiscal_year\n" + FILE + ",抚宁区财政局,";
  private static final String IDENTITIES =
      """
      select file, fiscal_year, is_current, superseded_by is not null
      from dim_document order by load_number, file
      """;

  @TempDir static Path loaded;

  @TempDir Path root;
  private Path inbox;
  private WholeRun run;

  @BeforeAll
  static void loadOneDocument() throws IOException {
    Path inbox = Files.createDirectories(loaded.resolve("inbox"));
    Files.copy(Path.of("sample-input", FILE), inbox.resolve(FILE));
    Files.writeString(inbox.resolve("manifest.csv"), ROW + "2022\n");
    var first = new WholeRun(inbox, loaded.resolve("data"));

    assertThat(first.load()).as(first::printed).isLessThanOrEqualTo(1);
    assertThat(first.filesRead()).containsExactly(FILE);
  }

  @BeforeEach
  void takeACopy() throws IOException {
    FileSystemUtils.copyRecursively(loaded, root);
    inbox = root.resolve("inbox");
    run = new WholeRun(inbox, root.resolve("data"));
  }

  @Test
  void readsNothingTwiceAndPublishesTheSameBytes() throws IOException {
    Map<String, String> before = run.tables();
    Path packageBefore = run.export(root.resolve("before"));

    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);
    assertThat(run.filesRead()).isEmpty();
    assertThat(run.receipts()).containsExactly("000001");
    assertThat(run.tables()).isEqualTo(before);
    Path packageAfter = run.export(root.resolve("after"));
    assertThat(packageAfter).hasFileName(packageBefore.getFileName().toString());
    for (Path file : files(packageBefore)) {
      assertThat(packageAfter.resolve(packageBefore.relativize(file))).hasSameBinaryContentAs(file);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void publishesOverADamagedWarehouse() throws IOException {
    Map<String, String> before = run.tables();
    Path published = root.resolve("data").resolve("warehouse.duckdb");
    byte[] bytes = Files.readAllBytes(published);
    Arrays.fill(bytes, bytes.length / 20, bytes.length, (byte) 0x5a);
    Files.write(published, bytes);

    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);
    assertThat(run.tables()).isEqualTo(before);
  }

  @Test
  void takesAChangedManifestRowWithoutReadingTheDocument() throws IOException, SQLException {
    Files.writeString(inbox.resolve("manifest.csv"), ROW + "2021\n");

    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);
    assertThat(run.filesRead()).isEmpty();
    assertThat(run.receipts()).containsExactly("000001", "000002");
    assertThat(run.published().lines(IDENTITIES)).containsExactly(FILE + "|2021|true|false");
  }

  @Test
  void supersedesADocumentByItsCorrection() throws IOException, SQLException {
    String text = Files.readString(inbox.resolve(FILE));
    assertThat(text).contains("669600.00");
    Files.writeString(inbox.resolve(FILE), text.replace("669600.00", "669700.00"));

    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);
    assertThat(run.filesRead()).containsExactly(FILE);
    assertThat(run.published().lines(IDENTITIES))
        .containsExactly(FILE + "|2022|false|true", FILE + "|2022|true|false");
    assertThat(
            run.published()
                .lines(
                    """
                    select sum(amount_yuan)
                    from fact_project
                    inner join dim_document using (document_key)
                    group by is_current
                    order by is_current
                    """))
        .containsExactly("10119600", "10119700");
  }
}
