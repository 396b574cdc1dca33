package budgetwarehouse.normalisation.performance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.normalisation.TestRows;
import budgetwarehouse.reference.ReferenceList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectMatcherTest {
  private static final ProjectMatcher MATCHER =
      new ProjectMatcher(
          ReferenceList.read("vocabulary/project_theme.csv"),
          ReferenceList.read("vocabulary/project_suffix.csv"));

  static List<CSVRecord> themesGivenByAReader() {
    return TestRows.read("cases/normalisation/project_themes.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("themesGivenByAReader")
  void givesAProjectTheThemeAReaderWouldGive(CSVRecord expected) {
    var question = new ProjectQuestion("", expected.get("project_name"), expected.get("purpose"));

    ProjectMatch match = MATCHER.match(question);

    assertThat(match.themeCode()).isEqualTo(expected.get("theme_code"));
    assertThat(match.matchMethod().code()).isEqualTo(expected.get("match_method"));
  }

  @Test
  void coversEveryProjectOfTheGoldenSheets() {
    Set<String> read =
        themesGivenByAReader().stream()
            .map(row -> row.get("project_name"))
            .collect(Collectors.toSet());

    assertThat(TestRows.goldenProjects())
        .extracting(row -> row.get("project_name"))
        .isSubsetOf(read);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "劳务派遣,劳务派遣",
    "劳务派遣项目,劳务派遣",
    "“劳务派遣”项目,劳务派遣",
    "劳务派遣 项目支出,劳务派遣",
    "党建活动经费,党建活动经费",
    "党建活动经费项目,党建活动经费",
    "甲项目,甲项目",
    "项目,项目",
    "项目前期经费,项目前期经费",
    "'',''"
  })
  void knowsAProjectByItsNameWithoutGenericWords(String printed, String identity) {
    assertThat(MATCHER.match(new ProjectQuestion("", printed, "")).identityName())
        .isEqualTo(identity);
  }

  @Test
  void leavesAProjectWithoutAThemeRatherThanGivingItAWrongOne() {
    Map<String, Long> judged =
        TestRows.read("cases/normalisation/project_themes_elsewhere.csv").stream()
            .collect(Collectors.groupingBy(ProjectMatcherTest::judge, Collectors.counting()));

    assertThat(judged)
        .as("names of other kinds of bodies: right, wrong with what was said, unassigned")
        .containsOnlyKeys("right")
        .containsEntry("right", 76L);
  }

  private static String judge(CSVRecord row) {
    String said =
        MATCHER
            .match(new ProjectQuestion("", row.get("project_name"), row.get("purpose")))
            .themeCode();
    if (said.equals(row.get("theme_code"))) {
      return "right";
    }
    return said.equals("other")
        ? "unassigned: " + row.get("project_name")
        : "wrong: " + row.get("project_name") + " as " + said;
  }

  @Test
  void showsTheWordsThatDecided() {
    ProjectMatch match = MATCHER.match(new ProjectQuestion("", "预算单位 会计核算服务费", ""));

    assertThat(match.evidence()).isEqualTo("会计核算");
  }
}
