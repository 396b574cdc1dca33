package budgetwarehouse.normalisation.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BodyMatcherTest {
  private static final DivisionMatcher DIVISION_MATCHER = DivisionMatcher.standard();
  private static final BodyMatcher MATCHER = BodyMatcher.standard(DIVISION_MATCHER);
  private static final Map<String, String> DIVISIONS =
      Map.of("丰润", "130208", "抚宁", "130306", "普陀", "310107", "江苏", "320000");

  @ParameterizedTest(name = "{1} {2} / {3} {4}")
  @CsvSource({
    // the document's own
    "130208,318,唐山市丰润区财政局,,,318,唐山市丰润区财政局,318,finance_bureau,财政局,exact",
    "420112,,武汉市东西湖区财政局,,,,武汉市东西湖区财政局,,finance_bureau,财政局,name",
    ",,,,,,,,unknown,,unmatched",
    // printed over the sheet
    "130208,318,唐山市丰润区财政局,318001,丰润区财政局本级,318001,丰润区财政局本级,318,finance_bureau,财政局本级,exact",
    "130208,318,唐山市丰润区财政局,318001,唐山市丰润区财政局本级,318001,唐山市丰润区财政局本级,318,finance_bureau,财政局本级,exact",
    "130208,318,唐山市丰润区财政局,,318001 丰润区财政局本级,318001,丰润区财政局本级,318,finance_bureau,财政局本级,exact",
    "130208,318,唐山市丰润区财政局,318003,唐山市丰润区国有资产事务中心,318003,唐山市丰润区国有资产事务中心,318,state_assets_centre,国有资产事务中心,exact",
    "420100,,,,[015001]武汉市某局,015001,武汉市某局,015,other,某局,exact",
    "130208,318,唐山市丰润区财政局,318,,318,唐山市丰润区财政局,318,finance_bureau,财政局,exact",
    "130208,318,唐山市丰润区财政局,,丰润区财政局,318,唐山市丰润区财政局,318,finance_bureau,财政局,exact",
    "130208,318,唐山市丰润区财政局,,丰润区投资评审中心,,丰润区投资评审中心,318,investment_review_centre,投资评审中心,name",
    // an office inside the publishing body
    "420112,,武汉市东西湖区财政局,,财政局办公室,,武汉市东西湖区财政局,,finance_bureau,财政局,parent",
    "420112,,武汉市东西湖区财政局,,财政局预算科,,武汉市东西湖区财政局,,finance_bureau,财政局,parent",
    "310107,,上海市普陀区人民政府,,上海市普陀区人民政府办公室,,上海市普陀区人民政府办公室,,government_office,人民政府办公室,name",
    // kinds
    "310107,,上海市普陀区商务委员会,,,,上海市普陀区商务委员会,,commerce,商务委员会,name",
    "320000,,江苏省高级人民法院,,,,江苏省高级人民法院,,court,高级人民法院,name",
    "320000,,江苏省人大常委会办公厅,,,,江苏省人大常委会办公厅,,peoples_congress,人大常委会办公厅,name",
    "310107,,上海市普陀区人民政府万里街道办事处,,,,上海市普陀区人民政府万里街道办事处,,street_office,人民政府万里街道办事处,name",
  })
  void findsTheBodyOfASheet(
      String division,
      String documentCode,
      String documentName,
      String bodyCode,
      String bodyName,
      String unitCode,
      String unitName,
      String departmentCode,
      String kind,
      String identity,
      String method) {
    var question =
        new BodyQuestion(
            text(division),
            "",
            2023,
            text(documentCode),
            text(documentName),
            text(bodyCode),
            text(bodyName));

    BodyMatch match = MATCHER.match(question);

    assertThat(match)
        .isEqualTo(
            new BodyMatch(
                text(unitCode),
                text(unitName),
                text(departmentCode),
                kind,
                match.bodyClass(),
                match.classCertainty(),
                text(identity),
                match.historyName(),
                match.historyRule(),
                match.matchMethod()));
    assertThat(match.matchMethod().code()).isEqualTo(method);
  }

  @Test
  void keepsADivisionAloneAsAName() {
    BodyMatch match = MATCHER.match(new BodyQuestion("130208", "", 2023, "", "丰润区", "", ""));

    assertThat(match.identityName()).isEqualTo("丰润区");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/place/body_kind.csv", numLinesToSkip = 1)
  void tellsKindAndClassFromAName(String name, String kind, String bodyClass) {
    BodyMatch match = MATCHER.match(new BodyQuestion(divisionOf(name), "", 2023, "", name, "", ""));

    assertThat(match.bodyKind() + " " + match.bodyClass()).isEqualTo(kind + " " + bodyClass);
  }

  @ParameterizedTest(name = "{3} in {1}: {7} {8}")
  @CsvFileSource(resources = "/place/real_body.csv", numLinesToSkip = 1)
  void knowsTheBodiesOfTheRealDocuments(
      String divisionCode,
      String divisionName,
      int fiscalYear,
      String unitName,
      String matchedDivision,
      String identity,
      String historyName,
      String kind,
      String bodyClass) {
    var question =
        new BodyQuestion(text(divisionCode), text(divisionName), fiscalYear, "", unitName, "", "");
    BodyMatch match = MATCHER.match(question);
    DivisionMatch division =
        DIVISION_MATCHER.match(
            new DivisionQuestion(text(divisionCode), text(divisionName), fiscalYear));

    assertThat(division.code()).isEqualTo(matchedDivision);
    assertThat(match.identityName()).isEqualTo(identity);
    assertThat(match.historyName()).isEqualTo(historyName);
    assertThat(match.bodyKind() + " " + match.bodyClass()).isEqualTo(kind + " " + bodyClass);
  }

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource({
    "2016,地震局,地震局,merged",
    "2019,地震局,地震局,merged",
    "2024,地震局,地震局,unchanged",
    "0,地震局,地震局,merged",
    "2016,林业局,林业和草原局,renamed",
    "2024,林业局,林业和草原局,unchanged",
    "2024,扶贫办,乡村振兴局,merged",
    "2025,扶贫办,乡村振兴局,same",
    "2026,发改委,发展和改革局,same",
  })
  void letsABodyGoOnThatBearsItsNameAfterTheReform(
      int year, String name, String historyName, String historyRule) {
    BodyMatch match = MATCHER.match(new BodyQuestion("130306", "", year, "", name, "", ""));

    assertThat(match.historyName()).isEqualTo(historyName);
    assertThat(match.historyRule()).isEqualTo(historyRule);
  }

  @ParameterizedTest(name = "{2} in {0}: {3}")
  @CsvSource({
    // a branch of the prefecture's bureau is the bureau of its division
    "130208,2018,唐山市丰润区环境保护局,生态环境局",
    "130208,2018,唐山市环境保护局丰润区分局,生态环境局",
    "130208,2020,唐山市生态环境局丰润区分局,生态环境局",
    "130208,2020,唐山市生态环境局丰润分局,生态环境局",
    "130208,2020,市生态环境局丰润分局,生态环境局",
    "130208,2020,唐山市丰润区生态环境分局,生态环境局",
    "130208,2020,唐山市生态环境局丰润区分局本级,生态环境局本级",
    "130208,2020,唐山市自然资源和规划局丰润区分局,自然资源和规划局",
    "310107,2020,上海市公安局普陀分局,公安局",
    "130273,2020,唐山市公安局高新技术产业开发区分局,公安局",
    "130371,2020,秦皇岛市自然资源和规划局经济技术开发区分局,自然资源和规划局",
    // and of no other
    "130200,2020,唐山市生态环境局丰润区分局,生态环境局丰润区分局",
    "130208,2020,唐山市生态环境局丰南区分局,唐山市生态环境局丰南区分局",
    // short and long names
    "130208,2020,丰润区残联,残疾人联合会",
    "130208,2020,丰润区妇联,妇女联合会",
    "130208,2020,丰润区工商联,工商业联合会",
    "130208,2020,丰润区文联,文学艺术界联合会",
    "130208,2020,丰润区科协,科学技术协会",
    "130208,2020,丰润区侨联,归国华侨联合会",
    "130208,2020,丰润区法院,人民法院",
    "130208,2020,丰润区检察院,人民检察院",
    "130208,2020,丰润区人武部,人民武装部",
    "130208,2020,丰润区供销社,供销合作社联合社",
    "130208,2020,丰润区计生协,计划生育协会",
    "130208,2020,中共丰润区委统战部,党委统一战线工作部",
    "130208,2020,丰润区委统一战线工作部,党委统一战线工作部",
    "130208,2020,丰润区老干部局,党委老干部局",
    "130208,2020,丰润区委老干部局,党委老干部局",
    "130208,2020,丰润区交警大队,交通警察大队",
    "130208,2020,丰润区公安局交通警察大队,交通警察大队",
    "130208,2020,丰润区政府办,人民政府办公室",
    "130208,2020,区政府办公室,人民政府办公室",
    "130208,2020,丰润区政协办,政协办公室",
    "130208,2020,政协唐山市丰润区委员会办公室,政协办公室",
    // committees of the party and of zones
    "130208,2020,区委编办,党委机构编制委员会办公室",
    "130208,2020,丰润区委台办,党委台湾工作办公室",
    "130208,2020,丰润区委台湾工作办公室,党委台湾工作办公室",
    "130208,2020,中共唐山市丰润区委员会,党委",
    "130273,2024,唐山高新区管委会财政局,财政局",
    "130273,2023,唐山高新技术产业开发区财政局,财政局",
    "130273,2023,唐山高新区管委会,管理委员会",
    "130273,2023,唐山高新区管委会办公室,管委会办公室",
    "130208,2018,丰润区宗教事务局,民族宗教事务局",
    "130208,2019,丰润区民族宗教事务局,民族宗教事务局",
  })
  void givesAllNamesOfOneBodyOneHistory(
      String division, int year, String name, String historyName) {
    BodyMatch match = MATCHER.match(new BodyQuestion(division, "", year, "", name, "", ""));

    assertThat(match.historyName()).isEqualTo(historyName);
  }

  // the division decides how much of a name is the body's own
  private static String divisionOf(String name) {
    return DIVISIONS.entrySet().stream()
        .filter(division -> name.contains(division.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
