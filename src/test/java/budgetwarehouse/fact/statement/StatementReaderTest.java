package budgetwarehouse.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one paragraph states; figures are written as measure kind number unit. */
class StatementReaderTest {
  private static final StatementVocabulary VOCABULARY = StatementVocabulary.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          机关运行经费共计安排 94.89 万元，主要用于办公费 | agency_operating_expense budget 94.89 万元
          某某局2023年预算收入1482.64万元 | revenue_total budget 1482.64 万元
          部门预算总收入2.36亿元 | revenue_total budget 2.36 亿元
          部门总支出2.36亿元 | expenditure_total budget 2.36 亿元
          公务用车购置及运行费 0万元 | three_public_vehicles budget 0 万元
          公务用车购置费 0 万元 | three_public_vehicle_purchase budget 0 万元
          因公出国（境）费预算支出199.25万元 | three_public_abroad budget 199.25 万元
          项目支出（均为本级支出）236.48万元 | expenditure_project budget 236.48 万元
          税收收入 1,131,160 万元 | district_revenue_tax budget 1,131,160 万元
          机关运行经费１，２３４．５０万元 | agency_operating_expense budget １，２３４．５０ 万元
          上年末固定资产金额为298.89万元 | fixed_assets_total actual 298.89 万元
          编制 50 人（不含员额编制 6人） | posts_total actual 50 人; posts_quota actual 6 人
          在职人员 44 人，其中：行政编制 19 人 | staff_total actual 44 人; staff_administrative actual 19 人
          下属 4 个二级单位 | bodies_subordinate actual 4 个
          另编制 3 个项目支出绩效目标 | performance_project_count actual 3 个
          优先保障优秀项目 3 个 363.42 万元 | performance_priority_projects actual 3 个; performance_priority_amount budget 363.42 万元
          货物类 7.48 万元 | unknown budget 7.48 万元
          政府采购支出合计 150 万元。包括：货物类 7.48 万元，工程类 0 万元 | procurement_total budget 150 万元; procurement_goods budget 7.48 万元; procurement_works budget 0 万元
          本年一般公共预算财政拨款支出决算 5 万元 | expenditure_general_public final_account 5 万元
          公务接待费年初预算为 2 万元，支出决算为 1 万元 | three_public_reception budget 2 万元; three_public_reception final_account 1 万元
          教育支出（205类）普通教育（02款）小学教育（01项）9.5万元 | expenditure_function_item budget 9.5 万元
          单价50万元以上设备 3 台 | equipment_above_500000_yuan actual 3 台
          一般公共预算基本支出 9 万元，其中人员经费 8 万元 | expenditure_basic budget 9 万元; expenditure_personnel budget 8 万元
          财政拨款项目支出 9 万元 | expenditure_project budget 9 万元
          """)
  void saysWhatANumberIs(String paragraph, String expected) {
    assertThat(read("", paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          基本支出9万元，比2022年预算减少1.5万元，下降7.71% | expenditure_basic budget 9 万元; expenditure_basic change_amount -1.5 万元; expenditure_basic change_percent -7.71 %
          部门收支总预算9万元。比 2022 年预算增加1 万元 | revenue_total budget 9 万元; revenue_total change_amount 1 万元
          部门预算较2022年增加288.75万元，其中：基本支出增加261.64万元 | expenditure_total change_amount 288.75 万元; expenditure_basic change_amount 261.64 万元
          公务接待费 2 万元，与上年相比减少 0.5 万元 | three_public_reception budget 2 万元; three_public_reception change_amount -0.5 万元
          公务接待费 2 万元，与 2022 年预算持平 | three_public_reception budget 2 万元; three_public_reception change_amount 持平
          公务接待费 2 万元，与上年预算数相等 | three_public_reception budget 2 万元; three_public_reception change_amount 相等
          基本支出 1481.39万元，占 80.3% | expenditure_basic budget 1481.39 万元; expenditure_basic share_percent 80.3 %
          项目支出减少到 5 万元 | expenditure_project budget 5 万元
          """)
  void readsChangesAndSharesOfTheSubjectBeforeThem(String paragraph, String expected) {
    assertThat(read("", paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          差旅费 5 万元，比上年减少 1 万元 | unknown budget 5 万元; unknown change_amount -1 万元
          基本支出 9 万元，主要原因是劳务派遣增加 5 万元 | expenditure_basic budget 9 万元; unknown change_amount 5 万元
          项目支出 9 万元，主要原因是人员经费 5 万元列入 | expenditure_project budget 9 万元; unknown budget 5 万元
          基本支出和项目支出 5 万元 | unknown budget 5 万元
          货物、工程 5 万元，政府采购货物、政府采购工程共 5 万元 | unknown budget 5 万元; unknown budget 5 万元
          税收收入和非税收入分别为 5 万元、6 万元 | unknown budget 5 万元; unknown budget 6 万元
          其他项目支出 5 万元 | unknown budget 5 万元
          会议室改造预算支出 5 万元 | unknown budget 5 万元
          """)
  void leavesTheMeasureOpenRatherThanGuessing(String paragraph, String expected) {
    assertThat(read("", paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023年12月31日前完成
          根据财预〔2019〕33号文件和十四五规划
          推进第3次创业，落实第12条
          2、人事管理
          2022-12-31
          12345热线与5G建设
          """)
  void takesNoDateNumberOrOrdinalForAFigure(String paragraph) {
    assertThat(read("", paragraph)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          管理财政票据完成率 100% | performance_statement target 100 %
          预算收入完成数，全年预算收入完成数（亿元）≥13.5；税收占比≥75% | performance_statement target ≥13.5 亿元; performance_statement target ≥75 %
          重大事故次数<2;知晓率≥95% | performance_statement target <2; performance_statement target ≥95 %
          考试及评审工作事故率	0 | performance_statement target 0
          实现8.52亿的一般公共预算收入，比上年增加7% | performance_statement target 8.52 亿元; performance_statement target 7 %
          保障全区 85 个预算单位 | performance_statement target 85 个
          绩效目标：1、负责管理；2 推进改革 | ''
          """)
  void readsTargetsOfAPerformanceSection(String paragraph, String expected) {
    assertThat(read("二、分项绩效目标", paragraph)).isEqualTo(expected);
  }

  @Test
  void readsTargetsBehindTheirLeadInAnySection() {
    assertThat(read("", "绩效指标：完成率达98%以上")).isEqualTo("performance_statement target 98 %");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023年部门预算较2022年增加288.75万元 | 2023 0
          截至 2022 年 12 月 31 日，共有车辆 3 辆 | 2022 0
          上年末固定资产金额为298.89万元 | null -1
          上年末，样本市财政局（含所属单位）固定资产金额为298.89万元 | null -1
          机关运行经费 9 万元 | null 0
          根据上年的评价，机关运行经费 9 万元 | null 0
          按2020年标准计算的机关运行经费 9 万元 | null 0
          """)
  void takesTheYearThatGovernsTheStatement(String paragraph, String expected) {
    StatedFigure figure = figures("", paragraph).get(0);

    assertThat(figure.year() + " " + figure.yearOffset()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (1) 党建活动经费项目 1.08 万元 | 党建活动经费项目
          安排“三公”经费预算 2 万元 | “三公”经费
          3.公务接待费预算 2 万元 | 公务接待费
          差旅费 2 万元 | 差旅费
          一般公共预算基本支出 2 万元 | 一般公共预算基本支出
          """)
  void labelsANumberWithItsWords(String paragraph, String label) {
    var headings = new Headings(VOCABULARY);
    var reader = new StatementReader(VOCABULARY, headings);
    reader.read("项目支出 9 万元");

    assertThat(reader.read(paragraph).get(0).label()).isEqualTo(label);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公务接待费 2 万元，比2023年预算减少 1 万元，下降 33.3% | ; 比2023年预算; 比2023年预算
          公务接待费支出 2 万元，完成年初预算的 80% | ; 完成年初预算的
          公务接待费 2 万元，占“三公”经费的 20%。与上年持平 | ; 占“三公”经费的; 与上年
          公务接待费 2 万元，主要原因是人员增加 5 万元 | ; ''
          """)
  void keepsWhatAChangeIsMeasuredBy(String paragraph, String comparisons) {
    assertThat(figures("", paragraph).stream().map(StatedFigure::comparison).toList())
        .isEqualTo(
            Arrays.stream(comparisons.replace("''", "").split(";", -1))
                .map(String::strip)
                .toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1、某某支出（类）某某（款）某某（项）。 / 全年预算为 5 万元 | 某某支出（类）某某（款）某某（项）
          机关运行经费 9 万元 / 比上年增加 5 万元 | 机关运行经费
          机关运行经费 9 万元，公务接待费 2 万元 / 比上年增加 5 万元 | 比上年增加
          机关运行经费 9 万元 / 2.比上年增加 5 万元 | 比上年增加
          """)
  void goesOnAboutTheOneSubjectOfTheParagraphBefore(String paragraphs, String label) {
    var reader = new StatementReader(VOCABULARY, new Headings(VOCABULARY));
    String[] both = paragraphs.split(" / ", -1);
    reader.read(both[0]);

    assertThat(reader.read(both[1]).get(0).label()).isEqualTo(label);
  }

  @Test
  void knowsAParagraphThatNamesAPerson() {
    var reader = new StatementReader(VOCABULARY, new Headings(VOCABULARY));

    assertThat(reader.isContact("联系人：某某 联系电话：000")).isTrue();
    assertThat(reader.isContact("机关运行经费 9 万元")).isFalse();
  }

  @Test
  void takesASectionOfBasicExpenditureForOneByEconomicClass() {
    String paragraph = "（1）会议费（款）支出66.72万元。";

    assertThat(read("六、财政拨款基本支出预算表说明", paragraph))
        .isEqualTo("expenditure_economic_section budget 66.72 万元");
    assertThat(read("五、财政拨款支出预算表说明", paragraph))
        .isEqualTo("expenditure_function_section budget 66.72 万元");
  }

  private static String read(String heading, String paragraph) {
    return figures(heading, paragraph).stream()
        .map(StatementReaderTest::written)
        .collect(Collectors.joining("; "));
  }

  private static List<StatedFigure> figures(String heading, String paragraph) {
    var headings = new Headings(VOCABULARY);
    headings.take(heading);
    return new StatementReader(VOCABULARY, headings).read(paragraph);
  }

  private static String written(StatedFigure figure) {
    return String.join(
            " ",
            figure.measure().isBlank() ? "unknown" : figure.measure(),
            figure.kind().code(),
            (isNegative(figure) ? "-" : "") + figure.printedText(),
            figure.printedUnit())
        .strip();
  }

  private static boolean isNegative(StatedFigure figure) {
    return (figure.amountYuan() != null && figure.amountYuan().signum() < 0)
        || (figure.quantity() != null && figure.quantity().signum() < 0);
  }
}
