package budgetwarehouse.normalisation.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.normalisation.TestRows;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeMatcherTest {
  private static final CodeMatcher MATCHER = new CodeMatcher(CodeLists.standard());

  @ParameterizedTest(name = "{0} {1} [{2}] {3} in {4}")
  @CsvSource({
    // code and name
    "BUD05,basic,2010601,行政运行,2023,function,2010601,item,exact,",
    "BUD05,basic,201 06 01,行政 运行,2023,function,2010601,item,exact,",
    "BUD05,basic,2010601,,2023,function,2010601,item,exact,",
    "BUD05,basic,,2010601行政运行,2023,function,2010601,item,exact,",
    "BUD05,basic,208,社会保障和就业支出（类）,2023,function,208,item,exact,",
    "BUD06,total,30213,维修(护)费,2023,economic_department,30213,item,exact,",
    "BUD06,total,30213,维修护费,2023,economic_department,30213,item,alias,",
    "BUD06,total,50201,办公经费,2023,economic_government,50201,item,exact,",
    "BUD06,total,30299,其它商品和服务支出,2023,economic_department,30299,item,exact,",
    // cut-off, former and other names of the printed code
    "BUD03,total,2080505,机关事业单位基本养老保,2023,function,2080505,item,alias,",
    "BUD03,total,20805,行政事业单位离退休,2025,function,20805,item,alias,",
    "BUD03,total,210,医疗卫生与计划生育支出,2024,function,210,item,alias,",
    "BUD03,total,210,医疗卫生,2015,function,210,item,alias,",
    "BUD03,total,21301,农业,2024,function,21301,item,alias,",
    "BUD03,total,2010601,某地自定项目,2023,function,2010601,item,repaired,name_unknown",
    // a body's own numbering, and codes given away to another thing
    "BUD06,total,30202,咨询费,2024,economic_department,30203,item,name,code_name_conflict",
    "BUD06,total,30311,住房公积金,2023,economic_department,30113,item,name,code_name_conflict",
    "BUD06,total,30307,医疗费,2023,economic_department,30114,item,name,code_name_conflict",
    "BUD06,total,,医疗费,2023,economic_department,30114,item,name,",
    "BUD06,total,30311,住房公积金,2017,economic_department,30311,item,exact,",
    "BUD03,total,2010601,事业运行,2023,function,2010650,item,name,code_name_conflict",
    // codes that the year's list does not hold
    "BUD03,total,2089901,其他社会保障和就业支出,2022,function,2089999,item,repaired,code_unknown_in_year",
    "BUD03,total,2089901,其他社会保障和就业支出,2020,function,2089901,item,exact,",
    "BUD03,total,2089901,,2022,function,2089999,item,repaired,code_unknown_in_year",
    "BUD03,total,2010699,财政国库业务,2023,function,2010605,item,name,code_name_conflict",
    "BUD03,total,2010677,财政国库业务,2023,function,2010605,item,repaired,code_unknown_in_year",
    "BUD03,total,2010677,某地自定项目,2023,function,20106,item,parent,code_unknown_in_year",
    // lists of projects are entries of no list and have totals
    "BUD10,total,,合  计,2024,none,table_total,total,name,",
    "BUD10,total,43030424P01,高标准农田建设,2024,none,,item,unmatched,",
    // names without code
    "BUD01,expenditure,,一、一般公共服务支出,2023,function,201,item,name,",
    "BUD01,expenditure,,二十二、国有资本经营预算支出,2023,function,223,item,name,",
    "BUD01,expenditure,,二十四、预备费,2023,function,227,item,name,",
    "BUD01,expenditure,,二十五、其他支出,2023,function,229,item,name,",
    "BUD01,expenditure,,三十一、人行科目,2023,function,,item,unmatched,name_unknown",
    "BUD04,general_public,,八、社会保障和就业支出,2023,function,208,item,name,",
    "BUD04,total,,（七）文化体育与传媒支出,2023,function,207,item,alias,",
    "BUD05,total,,行政运行,2023,function,,item,unmatched,name_ambiguous",
    // sources
    "BUD01,revenue,,一、一般公共预算拨款收入,2023,revenue_source,revenue_general_public,item,name,",
    "BUD04,revenue,,一、一般公共预算拨款,2023,revenue_source,revenue_general_public,item,alias,",
    "FIN01,revenue,,其中：政府性基金,2017,revenue_source,revenue_government_fund,of_which,alias,",
    "BUD01,revenue,,六、某种收入,2023,revenue_source,,item,unmatched,name_unknown",
    // totals and carried money
    "BUD01,revenue,,本年收入合计,2023,revenue_source,current,total,name,",
    "BUD01,expenditure,,本年支出合计,2023,function,current,total,name,",
    "BUD01,expenditure,,支出总计,2023,function,grand,total,name,",
    "BUD01,revenue,,收  入  总  计,2023,revenue_source,grand,total,name,",
    "BUD01,revenue,,上年结转结余,2023,revenue_source,carry_over,carry_over,name,",
    "BUD04,revenue,,年初财政拨款结转和结余,2023,revenue_source,carry_over,carry_over,name,",
    "BUD01,expenditure,,年终结转结余,2023,function,carried_forward,carry_over,name,",
    "BUD02,total,,合计,2023,function,table_total,total,name,",
    "BUD06,personnel,,合  计,2023,economic_department,table_total,total,name,",
    // words in the column of codes, and rows without any name
    "FIN03,total,合计,,2024,function,table_total,total,name,",
    "FIN06,total,人员经费合计,,2024,economic_department,personnel,subtotal,name,",
    "BUD06,total,30201办公费,,2024,economic_department,30201,item,exact,",
    "BUD03,total,,,2017,function,table_total,total,exact,",
    "BUD07,three_public_table_total,,,2017,three_public,table_total,total,exact,",
    // kinds and sources as rows
    "BUD01,expenditure,,一、基本支出,2017,expenditure_kind,basic,item,name,",
    "BUD04,total,,三、单位预留机动经费,2017,expenditure_kind,unit_reserve,item,name,",
    "BUD03,total,,日常公用支出,2017,expenditure_kind,operating,item,alias,",
    "BUD02,total,,其他收入,2019,revenue_source,revenue_other,item,name,",
    // 三公
    "BUD07,total,,合计,2023,three_public,table_total,total,name,",
    "BUD07,total,,“三公”经费小计,2023,three_public,total,subtotal,alias,",
    "BUD07,total,,三公经费小计,2023,three_public,total,subtotal,alias,",
    "BUD07,total,,一、因公出国（境）费,2023,three_public,abroad,item,name,",
    "BUD07,total,,其中：教学科研人员因公出国（境） 费,2023,three_public,abroad_academic,of_which,name,",
    "BUD07,total,,二、公务用车购置及运维费,2023,three_public,vehicles,subtotal,alias,",
    "BUD07,total,,其中：公务用车购置费,2023,three_public,vehicle_purchase,item,name,",
    "BUD07,total,,公务用车运行维护费,2023,three_public,vehicle_operation,item,name,",
    "BUD07,total,,三、公务接待费,2023,three_public,reception,item,name,",
    "BUD07,total,,培训费,2023,three_public,training,item,name,",
    "BUD07,three_public_reception,,某某局本级,2023,three_public,reception,item,exact,",
    "BUD07,three_public_vehicles,,合计,2023,three_public,vehicles,total,exact,",
    // no list
    "OTHER,procurement_goods,,货物,2023,none,,item,unmatched,",
  })
  void findsTheEntryOfARow(
      String table,
      String measure,
      String code,
      String label,
      int year,
      String dimension,
      String matchedCode,
      String role,
      String method,
      String finding) {
    var question = new CodeQuestion(table, measure, text(code), text(label), year);

    CodeMatch match = MATCHER.match(question);

    assertThat(match.dimension().code()).isEqualTo(dimension);
    assertThat(match.code()).isEqualTo(text(matchedCode));
    assertThat(match.role().code()).isEqualTo(role);
    assertThat(match.matchMethod().code()).isEqualTo(method);
    assertThat(match.findingKind().map(FindingKind::code).orElse("")).isEqualTo(text(finding));
  }

  @Test
  void findsTheClassWhereItIsKnownThatNothingStandsAbove() {
    var question =
        new CodeQuestion(
            "BUD05", "total", "", "其他支出", 2023, "general_public", "", ParentEvidence.ORDER);

    CodeMatch match = MATCHER.match(question);

    assertThat(match.code()).isEqualTo("229");
    assertThat(match.findingKind()).isEmpty();
  }

  @Test
  void findsEveryRowOfTheGoldenTablesWithoutFinding() {
    List<String> faults = new ArrayList<>();
    for (CSVRecord row : TestRows.read("golden/001/figures.csv")) {
      String measure = row.get("column_path").startsWith("收入") ? "revenue" : "expenditure";
      var question =
          new CodeQuestion(
              row.get("table_id"), measure, row.get("row_code"), row.get("row_label"), 2023);
      CodeMatch match = MATCHER.match(question);
      if (match.findingKind().isPresent() || match.code().isEmpty()) {
        faults.add(question + " -> " + match);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
