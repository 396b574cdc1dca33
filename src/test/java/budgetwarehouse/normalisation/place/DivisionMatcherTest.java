package budgetwarehouse.normalisation.place;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MatchMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionMatcherTest {
  private static final DivisionMatcher MATCHER = DivisionMatcher.standard();

  @ParameterizedTest(name = "[{0}] {1}")
  @CsvSource({
    "130306,河北省秦皇岛市抚宁区,130306,抚宁区,administrative,official,130300,exact,",
    "130208,,130208,丰润区,administrative,official,130200,exact,",
    "130208,丰润区,130208,丰润区,administrative,official,130200,exact,",
    "420112,武汉市东西湖区,420112,东西湖区,administrative,official,420100,exact,",
    ",河北省唐山市丰润区,130208,丰润区,administrative,official,130200,name,",
    ",河北省 唐山市 丰润区,130208,丰润区,administrative,official,130200,name,",
    ",唐山市丰润区,130208,丰润区,administrative,official,130200,name,",
    ",上海市普陀区,310107,普陀区,administrative,official,310000,name,",
    ",江苏省,320000,江苏省,administrative,official,,name,",
    ",河北省秦皇岛市 秦皇岛经济技术开发区,130371,秦皇岛市经济技术开发区,development_zone,statistical,130300,alias,",
    "130208000,河北省唐山市丰润区,130208,丰润区,administrative,official,130200,repaired,",
    "130208,河北省秦皇岛市抚宁区,130208,丰润区,administrative,official,130200,exact,identity_conflict",
    "999999,河北省唐山市丰润区,130208,丰润区,administrative,official,130200,name,code_unknown_in_year",
    "999999,,999999,,unknown,,,unmatched,code_unknown_in_year",
    ",普陀区,,普陀区,unknown,,,unmatched,name_ambiguous",
    ",某地开发区,,某地开发区,unknown,,,unmatched,name_unknown",
    ",,,,unknown,,,unmatched,",
  })
  void findsADivisionByCodeOrName(
      String code,
      String name,
      String matchedCode,
      String matchedName,
      String kind,
      String codeKind,
      String parentCode,
      String method,
      String finding) {
    DivisionMatch match = MATCHER.match(new DivisionQuestion(text(code), text(name), 2023));

    assertThat(match.code()).isEqualTo(text(matchedCode));
    assertThat(match.name()).isEqualTo(text(matchedName));
    assertThat(match.kind()).isEqualTo(kind);
    assertThat(match.codeKind()).isEqualTo(text(codeKind));
    assertThat(match.parentCode()).isEqualTo(text(parentCode));
    assertThat(match.matchMethod().code()).isEqualTo(method);
    assertThat(match.findingKind().map(FindingKind::code).orElse("")).isEqualTo(text(finding));
  }

  @ParameterizedTest
  @CsvSource({
    "江苏省苏州市工业园区,320500,苏州市",
    "苏州工业园区,320500,苏州市",
    "湖北省武汉市东湖新技术开发区,420100,武汉市",
    "武汉市东湖新技术开发区,420100,武汉市",
    "湖北省武汉市东西湖区临空港经济开发区,420112,武汉市",
  })
  void givesAZoneWithoutCodeAProvisionalOneUnderItsParent(
      String name, String parentCode, String prefecture) {
    DivisionMatch match = MATCHER.match(new DivisionQuestion("", name, 2023));

    assertThat(match.code()).matches(parentCode + "-Z[0-9A-F]{4}");
    assertThat(match.kind()).isEqualTo("development_zone");
    assertThat(match.codeKind()).isEqualTo("provisional");
    assertThat(match.parentCode()).isEqualTo(parentCode);
    assertThat(match.prefectureName()).isEqualTo(prefecture);
    assertThat(match.matchMethod()).isEqualTo(MatchMethod.PARENT);
  }

  @ParameterizedTest
  @CsvSource({
    "湖北省武汉市东湖新技术开发区,武汉市东湖新技术开发区",
    "江苏省苏州市苏州工业园区,苏州工业园区",
    "江苏省苏州市苏州工业园区,苏州市工业园区",
  })
  void givesAZoneOneCodeInAllSpellings(String spelling, String other) {
    String code = MATCHER.match(new DivisionQuestion("", spelling, 2023)).code();

    assertThat(MATCHER.match(new DivisionQuestion("", other, 2023)).code()).isEqualTo(code);
  }

  @ParameterizedTest(name = "[{0}] {1} in {2}: {3} by {4} {5}")
  @CsvFileSource(resources = "/place/division.csv", numLinesToSkip = 1)
  void findsADivisionInItsYear(
      String code,
      String name,
      int fiscalYear,
      String matchedCode,
      String method,
      String evidence,
      String finding) {
    DivisionMatch match = MATCHER.match(new DivisionQuestion(text(code), text(name), fiscalYear));

    assertThat(match.code()).isEqualTo(text(matchedCode));
    assertThat(match.matchMethod().code()).isEqualTo(text(method));
    assertThat(match.evidence()).startsWith(text(evidence));
    assertThat(match.evidence().isEmpty()).isEqualTo(text(evidence).isEmpty());
    assertThat(match.findingKind().map(FindingKind::code).orElse("")).isEqualTo(text(finding));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/place/zone_name.csv", numLinesToSkip = 1)
  void givesAZoneOneCodeUnderAllItsNames(String name, String other, boolean isSame) {
    String code = MATCHER.match(new DivisionQuestion("", name, 2023)).code();
    String otherCode = MATCHER.match(new DivisionQuestion("", other, 2023)).code();

    assertThat(code).isNotEmpty();
    assertThat(code.equals(otherCode)).isEqualTo(isSame);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
