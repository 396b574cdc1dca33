package budgetwarehouse.normalisation.performance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.normalisation.TestRows;
import budgetwarehouse.reference.ReferenceList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectMatcherTest {
  private static final ProjectMatcher MATCHER =
      new ProjectMatcher(ReferenceList.read("vocabulary/project_theme.csv"));

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

  @Test
  void showsTheWordsThatDecided() {
    ProjectMatch match = MATCHER.match(new ProjectQuestion("", "预算单位 会计核算服务费", ""));

    assertThat(match.evidence()).isEqualTo("会计核算");
  }
}
