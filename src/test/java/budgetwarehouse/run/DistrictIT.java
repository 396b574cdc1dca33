package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads one district of a warehouse that holds others too. */
class DistrictIT {
  private static final List<String> FILES =
      List.of(
          FoundingDocument.FUNING.sampleFile(),
          "fengrun-finance-2023-performance.txt",
          "dongxihu-finance-2023-budget.txt");
  private static final List<String> CODES = List.of("130306", "130208", "420112");
  private static final String DOCUMENTS =
      """
      select file, stated_division_code, fiscal_year, load_number, is_current
      from dim_document where file <> 'fengrun-finance-2023-performance.txt' order by all
      """;

  @TempDir Path root;

  @Test
  void leavesTheOtherDistrictsAsTheyAre() throws IOException, SQLException {
    Path inbox = Files.createDirectories(root.resolve("inbox"));
    for (String file : FILES) {
      Files.copy(Path.of("sample-input", file), inbox.resolve(file));
    }
    manifest(inbox, 2023);
    var run = new WholeRun(inbox, root.resolve("data"));
    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);
    List<String> others = run.published().lines(DOCUMENTS);
    assertThat(others).hasSize(2);

    // everything has changed: every row, and the content of a document of another district
    manifest(inbox, 2022);
    Files.writeString(inbox.resolve(FILES.get(2)), "另一份文件");
    Files.writeString(inbox.resolve("unlisted.txt"), "清单中没有的文件");
    run.confineTo("唐山市丰润区");
    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);

    assertThat(run.printed()).contains("只装载 唐山市丰润区", "其他地区的文件 3 份未接收");
    assertThat(run.filesRead()).isEmpty();
    assertThat(run.published().lines(DOCUMENTS)).isEqualTo(others);
    assertThat(
            run.published()
                .lines("select fiscal_year from dim_document where file = '" + FILES.get(1) + "'"))
        .containsExactly("2022");
  }

  private static void manifest(Path inbox, int year) throws IOException {
    var text = new StringBuilder("file,division_code,fiscal_year\n");
    for (int row = 0; row < FILES.size(); row++) {
      text.append(FILES.get(row) + "," + CODES.get(row) + "," + year + "\n");
    }
    Files.writeString(inbox.resolve("manifest.csv"), text);
  }
}
