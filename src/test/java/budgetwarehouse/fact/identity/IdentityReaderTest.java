package budgetwarehouse.fact.identity;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Printed;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.fact.document.FactReader;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityReaderTest {
  @Test
  void readsTheCover() {
    PrintedIdentity identity = read("秦皇岛市抚宁区财政局\n2022 年部门预算绩效文本\n(草案)").identity();

    assertThat(identity.title()).isEqualTo("秦皇岛市抚宁区财政局2022 年部门预算绩效文本");
    assertThat(identity.fiscalYear()).hasValue(2022);
    assertThat(identity.stage()).contains(Stage.BUDGET);
    assertThat(identity.scope()).contains(Scope.DEPARTMENT);
    assertThat(identity.divisionName()).isEqualTo("秦皇岛市抚宁区");
    assertThat(identity.unitName()).isEqualTo("秦皇岛市抚宁区财政局");
  }

  @Test
  void readsATitleInOneLine() {
    PrintedIdentity identity = read("丰润区某局2021年度单位决算公开\n一、职责").identity();

    assertThat(identity.fiscalYear()).hasValue(2021);
    assertThat(identity.stage()).contains(Stage.FINAL_ACCOUNT);
    assertThat(identity.scope()).contains(Scope.UNIT);
    assertThat(identity.unitName()).isEqualTo("丰润区某局");
  }

  @Test
  void prefersTheDepartmentOverItsBodies() {
    String table = "\n收入总表\n%s\n单位：元\n科目\t合计\n合计\t5\n";

    PrintedIdentity identity =
        read(table.formatted("318001某县某局本级")
                + table.formatted("318001某县某局本级")
                + table.formatted("318某县某局"))
            .identity();

    assertThat(identity.unitCode() + identity.unitName()).isEqualTo("318某县某局");
  }

  @Test
  void leavesEmptyWhatIsNotSaid() {
    PrintedIdentity identity = read("一、总体绩效目标\n我局根据2023年工作计划，制定目标。").identity();

    assertThat(identity.title()).isEmpty();
    assertThat(identity.fiscalYear()).isEmpty();
    assertThat(identity.stage()).isEmpty();
    assertThat(identity.unitName()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年度;长沙市望城区某某局;部门预算公开;目录;第一部分 概况 | 2024 budget department | 长沙市望城区 | 长沙市望城区某某局
          四川省某某厅;二〇二三年部门预算 | 2023 budget department | 四川省 | 四川省某某厅
          二○二二年度部门决算;元谋县某某局 | 2022 final_account department | 元谋县 | 元谋县某某局
          样本市教育局2023年单位决算公开说明 | 2023 final_account unit | '' | 样本市教育局
          2017年度江苏省高级人民法院部门预算公开 | 2017 budget department | 江苏省 | 江苏省高级人民法院
          2023年度中共元谋县委组织部部门决算 | 2023 final_account department | 元谋县 | 中共元谋县委组织部
          关于公开元谋县水务局2025年部门预算的说明 | 2025 budget department | 元谋县 | 元谋县水务局
          湖北省武汉市蔡甸区人民检察院;2022部门预算公开;2022年1月 | 2022 budget department | 湖北省武汉市蔡甸区 | 湖北省武汉市蔡甸区人民检察院
          山东省济南市中级人民法院2023年度部门决算 | 2023 final_account department | 山东省济南市 | 山东省济南市中级人民法院
          部门预算公开;（2024年度）;恩施土家族苗族自治州财政局 | 2024 budget department | 恩施土家族苗族自治州 | 恩施土家族苗族自治州财政局
          合肥市高新技术产业开发区财政局2024年部门预算 | 2024 budget department | 合肥市高新技术产业开发区 | 合肥市高新技术产业开发区财政局
          上海市普陀区2026年区级单位预算;预算单位：上海市普陀区某某局 | 2026 budget unit | 上海市普陀区 | 上海市普陀区某某局
          上海市普陀区2026年区级部门预算;预算主管部门：上海市普陀区人民政府某某街道办事处 | 2026 budget department | 上海市普陀区 | 上海市普陀区人民政府某某街道办事处
          单位名称：长沙市岳麓区某某局（本级）;2025年单位预算 | 2025 budget unit | 长沙市岳麓区 | 长沙市岳麓区某某局(本级)
          政协张家口市委员会办公室2024年部门预算 | 2024 budget department | 张家口市 | 政协张家口市委员会办公室
          国家税务总局元谋县税务局2023年单位预算 | 2023 budget unit | 元谋县 | 国家税务总局元谋县税务局
          中国共产党江苏省委员会办公厅2023年度部门决算 | 2023 final_account department | 江苏省 | 中国共产党江苏省委员会办公厅
          普陀区某某局2024年部门预算;我局是舟山市普陀区政府工作部门。 | 2024 budget department | 浙江省舟山市普陀区 | 普陀区某某局
          """)
  void readsCoversOfManyMakes(String lines, String kind, String division, String body) {
    PrintedIdentity identity = read(lines.replace(';', '\n')).identity();

    assertThat(kind(identity)).isEqualTo(kind);
    assertThat(identity.divisionName()).isEqualTo(division);
    assertThat(identity.unitName()).isEqualTo(body);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          普陀区某某局2024年部门预算;我局是本区主管部门。 | 2024 budget department | ''
          山东省样本市中级人民法院2023年度部门决算 | 2023 final_account department | ''
          2023年度部门决算及2024年部门预算公开;样本县水利局 | - - department | ''
          2024年部门预决算公开 | 2024 - department | ''
          部门预算公开;2024年3月 | - budget department | ''
          """)
  void leavesEmptyWhatIsSaidTwiceOrTooLittle(String lines, String kind, String division) {
    PrintedIdentity identity = read(lines.replace(';', '\n')).identity();

    assertThat(kind(identity)).isEqualTo(kind);
    assertThat(identity.divisionName()).isEqualTo(division);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          样本县财政局2025年部门预算 | 2024年收入总表;部门：样本县财政局;单位：元 | 年度 2024年 2025年
          样本县财政局2025年部门决算 | 2025年收入总表;部门：样本县财政局;单位：元 | 预算或决算 budget final_account
          样本县财政局2025年部门预算 | 2025年收入总表;部门：样本县水利局;单位：元 | 预算单位 样本县水利局 样本县财政局
          样本县人大常委会办公室2025年部门预算 | 2025年收入总表;部门：样本县人大办公室;单位：元 | ''
          """)
  void reportsWhatCoverAndTablesSayDifferently(String cover, String caption, String expected) {
    String table = "\n" + caption.replace(';', '\n') + "\n科目\t合计\n合计\t5\n";

    assertThat(
            read(cover + "\n" + table).findings().stream()
                .filter(finding -> finding.kind() == FindingKind.IDENTITY_INCONSISTENT)
                .map(
                    finding ->
                        finding.place().row() + " " + finding.printed() + " " + finding.expected())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void saysWhenNothingIsADisclosure() {
    assertThat(read("今天天气很好。\n\n姓名\t年龄\n甲\t5").findings())
        .extracting(Finding::kind)
        .contains(FindingKind.NOT_A_DISCLOSURE);
  }

  private static String kind(PrintedIdentity identity) {
    return String.join(
        " ",
        identity.fiscalYear().isEmpty() ? "-" : "" + identity.fiscalYear().getAsInt(),
        identity.stage().map(Stage::code).orElse("-"),
        identity.scope().map(Scope::code).orElse("-"));
  }

  private static DocumentFacts read(String text) {
    return FactReader.standard().read(Printed.document(text));
  }
}
