package budgetwarehouse.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "005",
        "130208199001011234",
        "1E5",
        "5-10",
        "1/2",
        "2023-01-02",
        "3月5日",
        "0.50",
        "1,482.64",
        "90%",
        "=1+1",
        "-5",
        "@甲",
        "12:30"
      })
  void keepsWhatASpreadsheetWouldChangeOrRun(String text) {
    assertThat(SpreadsheetText.quoted(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2010604", "0", "0.5", "2023", "行政运行", "5-10天", "24-js-2017.pdf", "≥90%"})
  void leavesEverythingElseAlone(String text) {
    assertThat(SpreadsheetText.quoted(text)).isEqualTo(text);
  }
}
