package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.spreadsheet.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent back to the districts: complete, linked, harmless, and with what has changed. */
class InspectionIT {
  private static final String FILE = FoundingDocument.QINHUANGDAO.sampleFile();
  private static final String KEY =
      "select document_key from dim_document where is_current and file = '" + FILE + "'";
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  @TempDir Path root;

  private static Path reports(WholeRun run, int load) {
    return run.data().inspections(load);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  @Test
  void everyDocumentAndDistrictHasAPageAndAWorkbook() throws IOException, SQLException {
    WholeRun run = SharedRun.SAMPLE.loaded();
    for (String key :
        run.published().lines("select document_key from dim_document where is_current")) {
      assertThat(reports(run, 1).resolve("documents/" + key + ".html")).isNotEmptyFile();
      assertThat(reports(run, 1).resolve("documents/" + key + ".xlsx")).isNotEmptyFile();
    }
    for (Path page : files(reports(run, 1).resolve("districts"), ".html")) {
      assertThat(Path.of(page.toString().replace(".html", ".xlsx"))).isNotEmptyFile();
    }
    assertThat(files(reports(run, 1), ".draft")).isEmpty();
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    for (Path page : files(reports(SharedRun.SAMPLE.loaded(), 1), ".html")) {
      List<String> links = LINK.matcher(text(page)).results().map(link -> link.group(1)).toList();
      assertThat(links).as(page.toString()).isNotEmpty();
      assertThat(links).allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }
  }

  @Test
  void nothingInAReportIsRun() throws IOException {
    Path reports = reports(SharedRun.SAMPLE.loaded(), 1);
    for (Path page : files(reports, ".html")) {
      assertThat(text(page)).doesNotContainIgnoringCase("<script").doesNotContain("http-equiv");
    }
    for (Path workbook : files(reports, ".xlsx")) {
      assertThat(WorkbookText.of(workbook)).doesNotContain("<f>").doesNotContain("<f ");
    }
  }

  @Test
  void aFailureStandsOnItsPageAsPrintedWithLineAndTable() throws IOException, SQLException {
    WholeRun run = SharedRun.SAMPLE.loaded();
    String key = run.published().lines(KEY).get(0);
    String page = text(reports(run, 1).resolve("documents/" + key + ".html"));

    assertThat(page).contains("SAN-03").contains("<q>15.39万元</q>").contains("<q>6.28万元</q>");
    assertThat(page).containsPattern("第 360 行，《[^》]*“三公”经费支出表》，行“合计”");
    assertThat(WorkbookText.of(reports(run, 1).resolve("documents/" + key + ".xlsx")))
        .contains("15.39万元")
        .contains("6.28万元");
  }

  @Test
  void aSecondLoadSaysWhatACorrectionTookAwayAndWhatStays() throws IOException, SQLException {
    WholeRun run = loadedAlone();
    correct(run);
    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);

    String index = text(reports(run, 2).resolve("index.html"));
    assertThat(index).contains("不再出现的问题").contains("SAN-03").contains("文件已更正，不再不符");
    String key = run.published().lines(KEY).get(0);
    String page = text(reports(run, 2).resolve("documents/" + key + ".html"));
    assertThat(page).contains("更正件，替代 " + FILE).contains("上次已指出");
    // what a re-published document changes without a word is a finding of its own
    assertThat(page).contains("DOC-08").contains("15.39").doesNotContain("三公小计加所列各项");
    assertThat(run.printed()).contains(reports(run, 2).resolve("index.html").toString());
  }

  @Test
  void equalInputGivesEqualBytes() throws IOException {
    WholeRun one = loadedAlone();
    SortedMap<String, String> before = contents(one);
    one.load();
    assertThat(text(reports(one, 2).resolve("index.html"))).contains("新增 0 项").contains("不再出现 0 项");

    root = Files.createDirectories(root.resolve("again"));
    assertThat(contents(loadedAlone())).isEqualTo(before);
  }

  private WholeRun loadedAlone() throws IOException {
    Path inbox = Files.createDirectories(root.resolve("inbox"));
    Files.copy(Path.of("sample-input", FILE), inbox.resolve(FILE));
    Files.writeString(
        inbox.resolve("manifest.csv"),
        "file,division_name,unit_name,fiscal_year,stage\n"
            + FILE
            + ",河北省秦皇岛市 秦皇岛经济技术开发区,秦皇岛经济技术开发区财政局,2023,budget\n");
    WholeRun run = new WholeRun(inbox, root.resolve("data"));
    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);
    return run;
  }

  private static void correct(WholeRun run) throws IOException {
    Path file = run.inbox().resolve(FILE);
    String text = text(file);
    assertThat(text).contains("15.39\t15.39");
    Files.writeString(file, text.replace("15.39\t15.39", "6.28\t6.28"));
  }

  private static SortedMap<String, String> contents(WholeRun run) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    for (Path file : files(reports(run, 1), "")) {
      if (Files.isRegularFile(file)) {
        String name = reports(run, 1).relativize(file).toString();
        contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
