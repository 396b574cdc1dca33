package budgetwarehouse.normalisation.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.normalisation.Normalisation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of another year, printed without name, go by what the reforms between did. */
class SuccessionWalkTest {
  private final Normalisation normalisation = Normalisation.standard();

  @ParameterizedTest
  @CsvSource({
    // moved in 2019, merged in 2021
    "2070404, 2019, 2070804, CODE_SUCCEEDED",
    "2070404, 2022, 2070808, CODE_SUCCEEDED",
    // moved in 2019, merged in 2024
    "2040106, 2025, 22402, CODE_SUCCEEDED",
    // merged in 2019 and, under the number it got, once more in 2020
    "2011407, 2022, 2013805, CODE_SUCCEEDED",
    // merged in 2019; what took it was split in 2020 within its section, and lives on as a part
    "2011504, 2019, 2013804, CODE_SUCCEEDED",
    "2011504, 2022, 20138, PARENT_OF_SUCCESSORS",
    // split among sections of a class
    "21506, 2019, 224, PARENT_OF_SUCCESSORS",
    // back, where nothing else came in
    "2070804, 2018, 2070404, CODE_SUCCEEDED",
  })
  void contentIsFollowedOverAllReforms(
      String printed, int year, String code, MatchEvidence evidence) {
    CodeMatch match = match(printed, year);

    assertThat(match.code()).isEqualTo(code);
    assertThat(match.evidence()).isEqualTo(evidence);
    assertThat(match.findingKind()).contains(FindingKind.CODE_UNKNOWN_IN_YEAR);
  }

  @ParameterizedTest
  @CsvSource({
    // moved in 2019, split among two classes in 2024
    "2080205, 2025",
    // merged with another on the way: its share of the code is not known
    "2070808, 2018",
  })
  void contentWithoutOnePlaceIsLeftOpen(String printed, int year) {
    assertThat(match(printed, year).code()).isEmpty();
  }

  private CodeMatch match(String printed, int year) {
    return normalisation.match(new CodeQuestion("BUD05", "total", printed, "", year));
  }
}
