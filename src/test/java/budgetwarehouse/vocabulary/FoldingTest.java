package budgetwarehouse.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({"⼈员经费, 人员经费", "公务用⻋, 公务用车", "⻓期⻛险⻚, 长期风险页", "（ 一 ）Ａ, (一)A"})
  void foldsWhatIsTheSameWordSetInAnotherWay(String printed, String folded) {
    assertThat(Folding.fold(printed)).isEqualTo(folded);
  }
}
