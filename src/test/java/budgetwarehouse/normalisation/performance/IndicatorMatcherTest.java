package budgetwarehouse.normalisation.performance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.normalisation.TestRows;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorMatcherTest {
  private static final IndicatorMatcher MATCHER =
      new IndicatorMatcher(
          ReferenceList.read("reference/indicator_level.csv"),
          ReferenceList.read("reference/alias.csv"),
          ReferenceList.read("vocabulary/indicator_theme.csv"),
          ReferenceList.read("vocabulary/indicator_direction.csv"));

  static List<CSVRecord> indicatorsJudgedByAReader() {
    return TestRows.read("cases/normalisation/indicator_themes.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("indicatorsJudgedByAReader")
  void judgesAnIndicatorAsAReaderDoes(CSVRecord expected) {
    IndicatorMatch match = MATCHER.match(question(expected));

    assertThat(
            List.of(
                match.level1Code(),
                match.level2Code(),
                match.themeCode(),
                match.direction(),
                match.matchMethod().code()))
        .containsExactlyElementsOf(expected.stream().skip(4).toList());
  }

  @Test
  void findsTheLevelsOfEveryGoldenIndicator() {
    assertThat(TestRows.goldenIndicators())
        .extracting(row -> MATCHER.match(question(row)))
        .allMatch(match -> match.matchMethod() != MatchMethod.UNMATCHED)
        .noneMatch(match -> match.themeCode().equals("other"));
  }

  @Test
  void reportsALevelThatIsInNeitherTree() {
    IndicatorMatch match = MATCHER.match(new IndicatorQuestion("产出指标", "某种指标", "某事", ""));

    assertThat(match.findingKind()).contains(FindingKind.NAME_UNKNOWN);
  }

  private static IndicatorQuestion question(CSVRecord row) {
    return new IndicatorQuestion(
        row.get("level1"), row.get("level2"), row.get("level3"), row.get("description"));
  }
}
