package budgetwarehouse.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.inspection.InspectedDocument.Finding;
import budgetwarehouse.inspection.InspectedDocument.Place;
import budgetwarehouse.inspection.InspectedDocument.Unchecked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports say both sides, where they stand and what is new, and run nothing that was printed. */
class InspectionReportTest {
  @TempDir private Path folder;

  private static Place place(String side, String text) {
    return new Place(side, "a.pdf", "d1", 3, 9, "收支总表", "201 合计", "本年", text, "万元");
  }

  private static Finding finding(String key, String cause, String text) {
    return new Finding(
        key,
        cause,
        key.equals(cause),
        "error",
        "BUD-IN-02",
        "收入总计等于支出总计",
        "总计",
        "收入总计",
        "1234567.8 元",
        "支出总计",
        "1234500 元",
        "67.8 元",
        null,
        List.of(place("left", text), place("right", "123.45")));
  }

  private static InspectedDocument document(List<Finding> findings) {
    return new InspectedDocument(
        "d1",
        "a.pdf",
        "题名",
        "130208",
        "某省甲区",
        "某省甲区财政局",
        2023,
        "预算",
        "部门",
        null,
        100,
        "2026-11-01",
        80,
        2,
        findings.size(),
        1,
        5,
        0,
        findings.size(),
        0,
        0,
        (int) findings.stream().filter(Finding::isHead).count(),
        findings,
        List.of(new Unchecked("SAN-01", "三公合计等于三项之和", "文件中没有所需的表或文字", 3)));
  }

  private String page(InspectedDocument document) throws IOException {
    Path file = folder.resolve("d1.html");
    DocumentPage.write(document, new FindingCards(key -> key.equals("f2")), file);
    return Files.readString(file);
  }

  @Test
  void showsBothSidesWithThePrintedTextAndItsPlace() throws IOException {
    assertThat(page(document(List.of(finding("f1", "f1", "123.46")))))
        .contains("1,234,567.8 元")
        .contains("<q>123.46万元</q>")
        .contains("第 3 页，《收支总表》，行“201 合计”，栏“本年”")
        .contains("67.8 元");
  }

  @Test
  void putsTheOtherFailuresOfACauseUnderItsHead() throws IOException {
    String page = page(document(List.of(finding("f1", "f1", "1"), finding("f2", "f1", "2"))));

    assertThat(page).contains("1 个原因，2 项不符").contains("同一原因的其他表现（1 项）");
    assertThat(page).doesNotContain("2. 收入总计");
  }

  @Test
  void saysWhatIsNewAndWhatWasNotChecked() throws IOException {
    String page = page(document(List.of(finding("f2", "f2", "1"))));

    assertThat(page).contains("本次新增").contains("文件中没有所需的表或文字").contains("未检查不等于相符");
  }

  @Test
  void printedTextsStayTexts() throws IOException {
    assertThat(page(document(List.of(finding("f1", "f1", "<script>alert(1)</script>")))))
        .doesNotContain("<script")
        .contains("&lt;script&gt;");
  }

  @Test
  void workbooksHoldFailuresPlacesAndWhatWasNotCheckedAndNoFormula() throws IOException {
    Path file = folder.resolve("d1.xlsx");
    try (FindingHistory history =
            FindingHistory.open(Files.createDirectories(folder.resolve("1")));
        InspectionWorkbook workbook = InspectionWorkbook.create(file)) {
      workbook.add(document(List.of(finding("f1", "f1", "=1+1"))), history);
    }

    try (ZipFile archive = new ZipFile(file.toFile())) {
      String sheets = "";
      for (int sheet = 1; sheet <= 3; sheet++) {
        sheets +=
            new String(
                archive
                    .getInputStream(archive.getEntry("xl/worksheets/sheet" + sheet + ".xml"))
                    .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
      }
      assertThat(sheets).contains("收入总计等于支出总计").contains("=1+1").contains("SAN-01");
      assertThat(sheets).doesNotContain("<f>");
    }
  }

  @Test
  void theHistoryTellsNewFromKnownAndCountsWhatIsGone() throws IOException {
    try (FindingHistory first = FindingHistory.open(Files.createDirectories(folder.resolve("9")))) {
      first.add(document(List.of(finding("f1", "f1", "1"), finding("f3", "f3", "1"))));
      assertThat(first.isNew("f1")).as("nothing to compare with").isFalse();
    }

    try (FindingHistory second =
        FindingHistory.open(Files.createDirectories(folder.resolve("10")))) {
      second.add(document(List.of(finding("f1", "f1", "1"), finding("f2", "f2", "1"))));
      assertThat(second.isNew("f1")).isFalse();
      assertThat(second.isNew("f2")).isTrue();
      assertThat(second.gone()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      value = {"1234567.8 元|1,234,567.8 元", "-64840547 元|-64,840,547 元", "123 元|123 元", "95%|95%"},
      delimiter = '|')
  void amountsAreGrouped(String text, String shown) {
    assertThat(GroupedAmount.of(text)).isEqualTo(shown);
  }
}
