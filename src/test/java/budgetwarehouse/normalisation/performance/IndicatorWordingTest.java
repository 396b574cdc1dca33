package budgetwarehouse.normalisation.performance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.normalisation.TestRows;
import budgetwarehouse.reference.ReferenceList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Matches every wording of the real documents that a person has judged, and wordings made after
 * usual ones ({@code cases/normalisation/indicator_wordings.csv}).
 */
class IndicatorWordingTest {
  private static final IndicatorMatcher MATCHER =
      new IndicatorMatcher(
          ReferenceList.read("reference/indicator_level.csv"),
          ReferenceList.read("reference/alias.csv"),
          ReferenceList.read("vocabulary/indicator_theme.csv"),
          ReferenceList.read("vocabulary/indicator_direction.csv"));
  private static final List<CSVRecord> JUDGED =
      TestRows.read("cases/normalisation/indicator_wordings.csv");

  @ParameterizedTest
  @ValueSource(strings = {"theme_code", "direction"})
  void nearlyEveryWordingIsJudgedAsAReaderDoes(String answer) {
    List<String> differing =
        JUDGED.stream()
            .filter(row -> !answerOf(match(row), answer).equals(row.get(answer)))
            .map(row -> row.get("level3") + "：" + row.get(answer) + " not " + match(row))
            .toList();

    assertThat(differing).hasSizeLessThanOrEqualTo(JUDGED.size() / 100);
  }

  @Test
  void wordingsOfOtherPlacesAreAllJudgedAsAReaderDoes() {
    assertThat(made().toList())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(List.of(match(row).themeCode(), match(row).direction()))
                    .containsExactly(row.get("theme_code"), row.get("direction")));
  }

  @Test
  void noWordingIsLeftWithoutATheme() {
    assertThat(JUDGED).noneMatch(row -> match(row).themeCode().equals("other"));
  }

  private static Stream<CSVRecord> made() {
    return JUDGED.stream().filter(row -> row.get("source").equals("made"));
  }

  private static String answerOf(IndicatorMatch match, String answer) {
    return answer.equals("direction") ? match.direction() : match.themeCode();
  }

  private static IndicatorMatch match(CSVRecord row) {
    return MATCHER.match(
        new IndicatorQuestion(
            row.get("level1"), row.get("level2"), row.get("level3"), row.get("description")));
  }
}
