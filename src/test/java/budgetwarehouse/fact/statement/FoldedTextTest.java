package budgetwarehouse.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “三公” 经费 | 三公经费
          因公出国（境）费 | 因公出国(境)费
          １，２３４．５万元 | 1,234.5万元
          增长 5%,下降 3％ | 增长5%，下降3%
          12 34 | 12 34
          完成率:100% | 完成率：100%
          """)
  void foldsWhatOnlySettingMakesDifferent(String printed, String folded) {
    assertThat(FoldedText.fold(printed)).isEqualTo(folded);
  }

  @Test
  void leadsBackToThePrintedPlace() {
    var text = new FoldedText(" “三公” 经费 2 万元");

    assertThat(text.printedPlace(text.text().indexOf('2'))).isEqualTo(9);
    assertThat(text.printedBetween(0, 4)).isEqualTo("“三公”经费");
  }
}
