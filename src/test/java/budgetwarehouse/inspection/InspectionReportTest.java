package budgetwarehouse.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.inspection.InspectedDocument.Finding;
import budgetwarehouse.inspection.InspectedDocument.Place;
import budgetwarehouse.inspection.InspectedDocument.Unchecked;
import budgetwarehouse.spreadsheet.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports say both sides, where they stand and what is new, and run nothing that was printed. */
class InspectionReportTest {
  private static final InspectedLoad LOAD =
      new InspectedLoad(2, LocalDate.of(2026, 11, 1), "build");

  @TempDir private Path folder;

  private static Place place(String side, String text) {
    return new Place(side, "a.pdf", "d1", 3, 9, "收支总表", "201 合计", "本年", text, "万元");
  }

  private static Finding finding(String key, String cause, String text) {
    return new Finding(
        key,
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
    return document("d1", null, findings);
  }

  private static InspectedDocument document(
      String key, @Nullable String replaces, List<Finding> findings) {
    return new InspectedDocument(
        key,
        "某省甲区财政局|2023",
        replaces,
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

  private DistrictHistory history(int load) throws IOException {
    Path reports = Files.createDirectories(folder.resolve(Integer.toString(load)));
    return FindingHistory.open(reports).of("130208");
  }

  private String page(InspectedDocument document) throws IOException {
    Path file = folder.resolve("d1.html");
    try (DistrictHistory first = history(1)) {
      first.add(document("d1", null, List.of(finding("f1", "f1", "1"))));
    }
    try (DistrictHistory second = history(2)) {
      DocumentPage.write(document, second, LOAD, file);
    }
    return Files.readString(file);
  }

  @Test
  void showsBothSidesWithThePrintedTextAndItsPlace() throws IOException {
    assertThat(page(document(List.of(finding("f1", "f1", "123.46")))))
        .contains("1,234,567.8 元")
        .contains("<q>123.46万元</q>")
        .contains("第 3 页，《收支总表》，行“201 合计”，栏“本年”")
        .contains("67.8 元")
        .contains("处理建议");
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
    assertThat(page(document(List.of(finding("f1", "f1", "1"))))).contains("上次已指出");
  }

  @Test
  void saysWhatTheReportIsOfWhichLoadAndHowToAnswer() throws IOException {
    assertThat(page(document(List.of())))
        .contains("不是审计结论")
        .contains("第 2 次运行（2026年11月1日）")
        .contains("如何回复")
        .contains("文件未变");
  }

  @Test
  void aLongParagraphIsCutToTheClauseAtIssue() {
    String paragraph =
        "一是完善制度，加强管理，规范执收执罚行为，确保收入及时足额入库。二是预算及及其执行情况向有关部门报告。" + "三是做好财政事项公开工作，接受社会各方面的监督，提高资金使用效益。";
    Finding finding =
        new Finding(
            "f1", "f1", "f1", true, "info", "CPL-10", "文字无误", "", "文中", "重字：及及", null, null, null,
            null, null);

    Excerpt excerpt = Excerpt.of(place("left", paragraph), finding);

    assertThat(excerpt).isEqualTo(new Excerpt("…二是预算", "及及", "其执行情况向有关部门报告。…"));
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
    try (DistrictHistory history = history(1);
        InspectionWorkbook workbook = InspectionWorkbook.create(file, "甲区", LOAD)) {
      workbook.add(document(List.of(finding("f1", "f1", "=1+1"))), history);
    }

    String sheets = WorkbookText.of(file);
    assertThat(sheets).contains("收入总计等于支出总计").contains("=1+1").contains("SAN-01");
    assertThat(sheets).doesNotContain("<f>");
  }

  @Test
  void theHistoryTellsNewFromKnownAndListsWhatACorrectionTookAway() throws IOException {
    try (DistrictHistory first = history(9)) {
      first.add(document(List.of(finding("f1", "f1", "1"), finding("f3", "f3", "1"))));
      assertThat(first.isNew("f1")).as("nothing to compare with").isFalse();
    }

    InspectedDocument corrected =
        document("d2", "a.pdf", List.of(finding("f1", "f1", "1"), finding("f2", "f2", "1")));
    try (DistrictHistory second = history(10)) {
      second.add(corrected);
      assertThat(second.isNew("f1")).isFalse();
      assertThat(second.isNew("f2")).isTrue();
      assertThat(second.changeOf(corrected)).isEqualTo("更正件，替代 a.pdf");
      assertThat(second.gone())
          .extracting(gone -> gone.failure().topic() + " " + gone.fate())
          .containsExactly("f3 文件已更正，不再不符");
    }
  }

  @Test
  void theFailuresOfADistrictThatIsThereNoMoreAreGone() throws IOException {
    try (DistrictHistory first = history(1)) {
      first.add(document(List.of(finding("f1", "f1", "1"))));
    }

    Path reports = Files.createDirectories(folder.resolve("2"));
    assertThat(FindingHistory.open(reports).goneWithTheirDistricts())
        .extracting(GoneFailure::fate)
        .containsExactly("文件已不在现行文件之列");
  }

  @ParameterizedTest
  @CsvSource(
      value = {"1234567.8 元|1,234,567.8 元", "-64840547 元|-64,840,547 元", "123 元|123 元", "95%|95%"},
      delimiter = '|')
  void amountsAreGrouped(String text, String shown) {
    assertThat(GroupedAmount.of(text)).isEqualTo(shown);
  }
}
