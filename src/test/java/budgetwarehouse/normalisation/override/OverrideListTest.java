package budgetwarehouse.normalisation.override;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.normalisation.Normalisation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverrideListTest {
  private static final OverrideTargets TARGETS = OverrideTargets.standard(Normalisation.standard());
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String HEADINGS =
      "类型,目录,印出编码,印出名称,限于表,区划代码,单位,适用范围,起始年度,终止年度,改为编码,决定人,决定日期,理由\n";
  private static final String GOOD = "科目,支出功能分类,2010644,改革试点,,,,,,,2010604,预算处,2026-11-20,款内仅此一项\n";

  private static OverrideList read(String csv) {
    return read(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static OverrideList read(byte[] bytes) {
    return OverrideList.read("overrides.csv", bytes, TARGETS, TODAY);
  }

  @Test
  void readsADecisionWithWhoWhenAndWhy() {
    OverrideList list = read(HEADINGS + GOOD);

    assertThat(list.findings()).isEmpty();
    Decision decision = list.decisions().get(0);
    assertThat(decision.line()).isEqualTo(2);
    assertThat(decision.dimension()).isEqualTo("function");
    assertThat(decision.targetCode()).isEqualTo("2010604");
    assertThat(decision.scope().isEverywhere()).isTrue();
    assertThat(decision.decidedBy()).isEqualTo("预算处");
    assertThat(decision.decidedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(decision.reason()).isEqualTo("款内仅此一项");
  }

  @Test
  void asOfADayALaterDecisionNeitherCountsNorContradicts() {
    String later = GOOD.replace("2010604", "2010601").replace("2026-11-20", "2026-12-01");
    byte[] bytes = (HEADINGS + GOOD + later).getBytes(StandardCharsets.UTF_8);

    OverrideList list = OverrideList.readAsOf("overrides.csv", bytes, TARGETS, TODAY);
    assertThat(list.findings()).isEmpty();
    assertThat(list.decisions()).extracting(Decision::targetCode).containsExactly("2010604");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-20", "2026/11/20", "2026.11.20", "2026年11月20日"})
  void readsDaysAsSpreadsheetsWriteThem(String day) {
    OverrideList list = read(HEADINGS + GOOD.replace("2026-11-20", day));

    assertThat(list.decisions())
        .extracting(Decision::decidedOn)
        .containsExactly(LocalDate.of(2026, 11, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void readsBothEncodingsOfSpreadsheets(String encoding) {
    assertThat(read((HEADINGS + GOOD).getBytes(Charset.forName(encoding))).decisions()).hasSize(1);
  }

  @Test
  void takesOffWhatKeptATextFromBeingChangedByASpreadsheet() {
    OverrideList list = read(HEADINGS + GOOD.replace("2010644", "'0201"));

    assertThat(list.decisions()).extracting(Decision::printedCode).containsExactly("0201");
  }

  @Test
  void readsListsOneBelowTheOtherAndPassesOverNotesAndOpenLines() {
    String english =
        """
        dimension,printed_name,target_code,decided_by,decided_on,reason
        project_theme,劳务费,labour_dispatch,预算处,2026-11-20,合同
        project_theme,尚未决定,,,,
        """;

    OverrideList list = read("\ufeff# 说明，含,逗号\n" + HEADINGS + GOOD + "\n" + english);

    assertThat(list.findings()).isEmpty();
    assertThat(list.decisions()).extracting(Decision::line).containsExactly(3, 6);
  }

  @Test
  void readsTheTemplateOfTheProjectAsNoDecision() throws Exception {
    OverrideList list = read(Files.readAllBytes(Path.of("jobs/overrides.csv")));

    assertThat(list.findings()).isEmpty();
    assertThat(list.decisions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲,支出功能分类,1,甲,,,,,,,2010604,预算处,2026-11-20,理由         | 类型     | 科目
          ,科目,1,甲,,,,,,,2010604,预算处,2026-11-20,理由                   | 目录     | 支出功能分类、
          ,function,,,,,,,,,2010604,预算处,2026-11-20,理由                  | 印出名称 | 一字不差
          ,function,1,甲,,,,,,,2999999,预算处,2026-11-20,理由               | 改为编码 | 支出功能分类目录中的编码
          ,function,1,甲,,,,,2012,2013,2081199x,预算处,2026-11-20,理由      | 改为编码 | 目录中的编码
          ,economic_government,1,甲,,,,,2015,2016,50101,预算处,2026-11-20,理由 | 改为编码 | 2018—
          ,function,1,甲,,,,,23,,2010604,预算处,2026-11-20,理由             | 起始年度 | 四位年度
          ,function,1,甲,,,,,2024,2023,2010604,预算处,2026-11-20,理由       | 终止年度 | 不早于起始年度 2024
          ,function,1,甲,,,,,,,2010604,,2026-11-20,理由                     | 决定人   | 岗位或代号
          ,function,1,甲,,,,,,,2010604,联系13900000000,2026-11-20,理由      | 决定人   | 不写电话号码
          ,function,1,甲,,,,,,,2010604,预算处,,理由                         | 决定日期 | 2026-11-21
          ,function,1,甲,,,,,,,2010604,预算处,2026-02-30,理由               | 决定日期 | 日期
          ,function,1,甲,,,,,,,2010604,预算处,2026-11-22,理由               | 决定日期 | 不晚于装载日期
          ,function,1,甲,,,,,,,2010604,预算处,2026-11-20,                   | 理由     | 理由
          ,function,1,甲,,,,某处,,,2010604,预算处,2026-11-20,理由           | 适用范围 | 本区划
          ,function,1,甲,,,,本区划,,,2010604,预算处,2026-11-20,理由         | 区划代码 | 每个区划另写一行
          ,function,1,甲,,130208,,本单位,,,2010604,预算处,2026-11-20,理由   | 单位     | 每个单位另写一行
          ,project_theme,,甲,,130208,,本区划,,,rent,预算处,2026-11-20,理由  | 适用范围 | 适用于各地
          ,project_theme,,甲,,,,,2023,,rent,预算处,2026-11-20,理由          | 起始年度 | 适用于各年度
          ,indicator_value,,甲,,,,,,,甲乙丙丁,预算处,2026-11-20,理由        | 改为编码 | 能读懂的写法
          ,function,1,甲,,,,,,,2010604,预算处,2026-11-20,理由,多,出         |          | 14 格
          """)
  void namesFileLineColumnAndWhatWasExpected(String line, String column, String expected) {
    OverrideList list = read(HEADINGS + line + "\n" + GOOD);

    assertThat(list.decisions()).as("the others go on").extracting(Decision::line).contains(3);
    FileFinding finding = list.findings().get(0);
    assertThat(list.findings()).hasSize(1);
    assertThat(finding.file()).isEqualTo("overrides.csv");
    assertThat(finding.finding().kind()).isEqualTo(FindingKind.OVERRIDE_NOT_APPLIED);
    assertThat(finding.finding().place().line()).isEqualTo(2);
    assertThat(finding.finding().place().column()).isEqualTo(column == null ? "" : column);
    assertThat(finding.finding().expected()).contains(expected);
    assertThat(finding.finding().printed()).doesNotContain("13900000000");
  }

  @Test
  void namesAColumnItDoesNotKnow() {
    OverrideList list = read(HEADINGS.replace("限于表", "表格") + GOOD);

    assertThat(list.decisions()).hasSize(1);
    assertThat(list.findings())
        .extracting(FileFinding::finding)
        .extracting(Finding::kind, Finding::printed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(FindingKind.COLUMN_NOT_RECOGNISED, "表格"));
  }

  @Test
  void refusesAFileInNoKnownEncoding() {
    OverrideList list = read(new byte[] {(byte) 0xff, (byte) 0xff, 1});

    assertThat(list.findings())
        .extracting(finding -> finding.finding().kind())
        .containsExactly(FindingKind.ENCODING_UNKNOWN);
  }

  @Test
  void usesNeitherOfTwoDecisionsThatContradictEachOther() {
    OverrideList list = read(HEADINGS + GOOD + GOOD.replace("2010604", "2010605"));

    assertThat(list.decisions()).isEmpty();
    assertThat(list.findings())
        .extracting(finding -> finding.finding().kind())
        .containsOnly(FindingKind.OVERRIDES_CONTRADICT)
        .hasSize(2);
    assertThat(list.findings().get(0).finding().expected()).contains("第 3 行");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "科目,支出功能分类,2010644,改革试点,BUD05,,,,,,2010605,预算处,2026-11-20,理由\n",
        "科目,支出功能分类,2010644,改革试点,,130208,,本区划,,,2010605,预算处,2026-11-20,理由\n"
      })
  void keepsANarrowerDecisionBesideAWiderOne(String narrower) {
    OverrideList list = read(HEADINGS + GOOD + narrower);

    assertThat(list.findings()).isEmpty();
    assertThat(list.decisions()).hasSize(2);
  }

  @Test
  void usesTheFirstOfTwoDecisionsAlike() {
    OverrideList list = read(HEADINGS + GOOD + GOOD);

    assertThat(list.decisions()).extracting(Decision::line).containsExactly(2);
    assertThat(list.findings())
        .extracting(finding -> finding.finding().kind())
        .containsExactly(FindingKind.OVERRIDE_SUPERFLUOUS);
  }
}
