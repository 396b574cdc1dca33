package budgetwarehouse.normalisation.override;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.normalisation.Normalisation;
import budgetwarehouse.normalisation.code.CodeMatch;
import budgetwarehouse.normalisation.code.CodeQuestion;
import budgetwarehouse.normalisation.code.CodeRole;
import budgetwarehouse.normalisation.performance.IndicatorMatch;
import budgetwarehouse.normalisation.performance.IndicatorQuestion;
import budgetwarehouse.normalisation.performance.ProjectMatch;
import budgetwarehouse.normalisation.performance.ProjectQuestion;
import budgetwarehouse.normalisation.place.BodyMatch;
import budgetwarehouse.normalisation.place.BodyQuestion;
import budgetwarehouse.normalisation.place.DivisionMatch;
import budgetwarehouse.normalisation.place.DivisionQuestion;
import budgetwarehouse.normalisation.value.ValueMatch;
import budgetwarehouse.normalisation.value.ValueQuestion;
import budgetwarehouse.vocabulary.MatchMethod;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lays decisions over the answers of the real matchers. */
class ReviewedNormalisationTest {
  private static final Normalisation MATCHERS = Normalisation.standard();
  private static final OverrideTargets TARGETS = OverrideTargets.standard(MATCHERS);
  private static final String HEADINGS =
      "目录,印出编码,印出名称,限于表,区划代码,单位,适用范围,起始年度,终止年度,改为编码,决定人,决定日期,理由\n";
  private static final String SIGNED = ",预算处,2026-11-20,理由\n";
  private static final CodeQuestion UNKNOWN =
      new CodeQuestion("BUD05", "total", "2010644", "改革试点", 2023);

  private static ReviewedNormalisation decide(String... lines) {
    String csv = HEADINGS + String.join(SIGNED, lines) + SIGNED;
    OverrideList overrides =
        OverrideList.read(
            "overrides.csv",
            csv.getBytes(StandardCharsets.UTF_8),
            TARGETS,
            LocalDate.of(2026, 11, 21));
    assertThat(overrides.findings()).isEmpty();
    return new ReviewedNormalisation(MATCHERS, overrides, TARGETS);
  }

  @Test
  void leavesTheMatcherAloneWithoutDecisions() {
    var normalisation = new ReviewedNormalisation(MATCHERS, OverrideList.none(), TARGETS);

    assertThat(normalisation.match(UNKNOWN).answer()).isEqualTo(MATCHERS.match(UNKNOWN));
    assertThat(normalisation.match(UNKNOWN).overrideLines()).isEmpty();
    assertThat(normalisation.rulings(UNKNOWN)).isEmpty();
  }

  @Test
  void winsOverTheMatcherAndKeepsWhatItSaid() {
    Reviewed<CodeMatch> reviewed = decide("function,2010644,改革试点,,,,,,,2010604").match(UNKNOWN);

    assertThat(reviewed.answer().code()).isEqualTo("2010604");
    assertThat(reviewed.answer().role()).isEqualTo(CodeRole.ITEM);
    assertThat(reviewed.answer().matchMethod()).isEqualTo(MatchMethod.OVERRIDE);
    assertThat(reviewed.answer().findingKind()).isEmpty();
    assertThat(reviewed.overrideLines()).isEqualTo("2");
    OverrideUse use = reviewed.uses().get(0);
    assertThat(use.formerMethod()).isEqualTo(MATCHERS.match(UNKNOWN).matchMethod());
    assertThat(use.formerFinding()).isEqualTo(MATCHERS.match(UNKNOWN).findingKind());
  }

  @Test
  void settlesThatARowIsNoEntry() {
    Reviewed<CodeMatch> reviewed = decide("function,2010644,改革试点,,,,,,,无").match(UNKNOWN);

    assertThat(reviewed.answer().code()).isEmpty();
    assertThat(reviewed.answer().matchMethod()).isEqualTo(MatchMethod.OVERRIDE);
    assertThat(reviewed.answer().findingKind()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'function,2010644,改革试点,BUD05,,,,,,2010604', true",
    "'function,2010644,改革试点,BUD03,,,,,,2010604', false",
    "'function,2010644,改革试点,,,,,2022,2023,2010604', true",
    "'function,2010644,改革试点,,,,,2024,,2010604', false",
    "'function,２０１０６４４,改革 试点,,,,,,,2010604', true",
    "'function,,改革试点,,,,,,,2010604', false",
    "'economic_department,2010644,改革试点,,,,,,,30101', false"
  })
  void holdsForWhatItIsAboutOnly(String line, boolean holds) {
    assertThat(decide(line).match(UNKNOWN).overrideLines()).isEqualTo(holds ? "2" : "");
  }

  @Test
  void givesTheNarrowestDecisionOfEachPlaceApart() {
    ReviewedNormalisation normalisation =
        decide(
            "function,2010644,改革试点,,,,,,,2010604",
            "function,2010644,改革试点,,130208,,本区划,,,2010605",
            "function,2010644,改革试点,,130208,丰润区财政局,本单位,,,2010606");

    assertThat(normalisation.match(UNKNOWN).answer().code()).isEqualTo("2010604");
    assertThat(normalisation.rulings(UNKNOWN))
        .extracting(ruling -> ruling.answer().code())
        .containsExactly("2010606", "2010605");
  }

  @Test
  void decidesEveryOtherKindOfMatch() {
    ReviewedNormalisation normalisation =
        decide(
            "行政区划,,某某新城,,,,,,,130208",
            "单位类别,,某某办,,,,,,,party_office",
            "单位归属,,某某大队,,,,,,,丰润区财政局",
            "项目主题,,甲乙丙,,,,,,,rent",
            "指标层级,,甲指标/乙指标,,,,,,,output_quantity",
            "指标主题,,丙,,,,,,,deadline",
            "指标值,,八成上下,,,,,,,约80%");

    assertThat(normalisation.match(new DivisionQuestion("", "某某新城", 2023)).answer())
        .satisfies(match -> assertThat(match.name()).isEqualTo("丰润区"))
        .satisfies(match -> assertThat(match.matchMethod()).isEqualTo(MatchMethod.OVERRIDE));
    assertThat(
            normalisation.match(new BodyQuestion("130208", "", 2023, "", "某某办", "", "")).answer())
        .extracting(BodyMatch::bodyKind, BodyMatch::unitName)
        .containsExactly("party_office", "某某办");
    assertThat(
            normalisation.match(new BodyQuestion("130208", "", 2023, "", "甲", "", "某某大队")).answer())
        .extracting(BodyMatch::unitName, BodyMatch::bodyKind, BodyMatch::matchMethod)
        .containsExactly("丰润区财政局", "finance_bureau", MatchMethod.OVERRIDE);
    assertThat(normalisation.match(new ProjectQuestion("", "甲乙丙", "丁")).answer().themeCode())
        .isEqualTo("rent");
    Reviewed<IndicatorMatch> indicator =
        normalisation.match(new IndicatorQuestion("甲指标", "乙指标", "丙", ""));
    assertThat(indicator.answer())
        .extracting(
            IndicatorMatch::level1Code, IndicatorMatch::level2Code, IndicatorMatch::themeCode)
        .containsExactly("output", "output_quantity", "deadline");
    assertThat(indicator.overrideLines()).isEqualTo("6 7");
    assertThat(normalisation.match(new ValueQuestion("八成上下")).answer())
        .satisfies(value -> assertThat(value.isQuantified()).isTrue())
        .satisfies(
            value -> assertThat(List.of(value.lowerValue())).containsExactly(new BigDecimal(80)));
  }

  @Test
  void emptiesTheAnswerOfEveryKindWhereThereIsNoEntry() {
    ReviewedNormalisation normalisation =
        decide(
            "行政区划,130208,丰润区,,,,,,,无",
            "单位类别,,丰润区财政局,,,,,,,无",
            "单位归属,,丰润区教育局,,,,,,,无",
            "项目主题,,房屋租赁,,,,,,,无",
            "指标层级,,产出指标/数量指标,,,,,,,无",
            "指标主题,,完成时限,,,,,,,无",
            "指标值,,95%,,,,,,,无");
    Reviewed<DivisionMatch> division =
        normalisation.match(new DivisionQuestion("130208", "丰润区", 2023));
    Reviewed<BodyMatch> kind = normalisation.match(body("丰润区财政局"));
    Reviewed<BodyMatch> identity = normalisation.match(body("丰润区教育局"));
    Reviewed<ProjectMatch> project = normalisation.match(new ProjectQuestion("", "房屋租赁", ""));
    Reviewed<IndicatorMatch> indicator =
        normalisation.match(new IndicatorQuestion("产出指标", "数量指标", "完成时限", ""));
    Reviewed<ValueMatch> value = normalisation.match(new ValueQuestion("95%"));

    assertThat(division.answer())
        .extracting(DivisionMatch::code, DivisionMatch::kind)
        .containsExactly("", "unknown");
    assertThat(kind.answer())
        .extracting(BodyMatch::unitName, BodyMatch::bodyKind)
        .containsExactly("丰润区财政局", "other");
    assertThat(identity.answer())
        .extracting(BodyMatch::unitName, BodyMatch::bodyKind)
        .containsExactly("", "unknown");
    assertThat(project.answer().themeCode()).isEqualTo("other");
    assertThat(indicator.answer())
        .extracting(
            IndicatorMatch::level1Code, IndicatorMatch::level2Code, IndicatorMatch::themeCode)
        .containsExactly("", "", "other");
    assertThat(value.answer().isQuantified()).isFalse();
    assertThat(value.answer().qualitativeText()).isEqualTo("95%");
    List<OverrideUse> uses = new ArrayList<>(division.uses());
    uses.addAll(kind.uses());
    uses.addAll(identity.uses());
    uses.addAll(project.uses());
    uses.addAll(indicator.uses());
    uses.addAll(value.uses());
    assertThat(uses)
        .hasSize(7)
        .as("the matcher says something else: no decision is superfluous")
        .noneMatch(OverrideUse::isSame)
        .noneMatch(use -> use.formerCode().isEmpty());
  }

  @Test
  void meetsAPlaceByItsMatchedCodeAndNameToo() {
    ReviewedNormalisation normalisation = decide("单位类别,,某某办,,130208,,本区划,,,party_office");
    var withoutPrintedCode = new BodyQuestion("", "唐山市丰润区", 2023, "", "某某办", "", "");

    assertThat(normalisation.match(withoutPrintedCode).answer().bodyKind())
        .isEqualTo("party_office");
    assertThat(
            normalisation
                .match(new BodyQuestion("310107", "", 2023, "", "某某办", "", ""))
                .overrideLines())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"某某办, UNMATCHED", "丰润区财政局, NAME"})
  void keepsWhetherANameToldAKind(String name, MatchMethod former) {
    ReviewedNormalisation normalisation = decide("单位类别,318," + name + ",,,,,,,party_office");
    var coded = new BodyQuestion("130208", "", 2023, "318", name, "", "");

    assertThat(normalisation.match(coded).uses())
        .extracting(OverrideUse::formerMethod)
        .containsExactly(former);
  }

  @Test
  void settlesAUnitWhetherATablePrintsItsCodeOrNot() {
    ReviewedNormalisation normalisation = decide("单位类别,555,综合事务统筹中心,,,,,,,state_assets_centre");
    var overATable = new BodyQuestion("130208", "", 2023, "555", "综合事务统筹中心", "", "丰润区综合事务统筹中心");
    var ofAnother = new BodyQuestion("130208", "", 2023, "556", "甲局", "", "综合事务统筹中心");

    assertThat(normalisation.match(overATable).answer().bodyKind())
        .isEqualTo("state_assets_centre");
    assertThat(normalisation.match(ofAnother).overrideLines()).isEmpty();
  }

  @Test
  void publisherGoesOnUnderTheNameItPrints() {
    ReviewedNormalisation normalisation = decide("单位归属,,丰润区环境分中心,,,,,,,丰润区生态环境局");

    assertThat(normalisation.match(body("丰润区环境分中心")).answer())
        .extracting(
            BodyMatch::unitName,
            BodyMatch::identityName,
            BodyMatch::historyName,
            BodyMatch::bodyKind)
        .containsExactly("丰润区环境分中心", "生态环境局", "生态环境局", "ecology");
  }

  private static BodyQuestion body(String name) {
    return new BodyQuestion("130208", "", 2023, "", name, "", "");
  }
}
