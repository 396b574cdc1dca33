package budgetwarehouse.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "部 门,部门",
    "１００％,100%",
    "“三公”经费,\"三公\"经费",
    // radicals, by their numbers since they look like the characters
    "部\u2ED4,部门",
    "公务用\u2ECB,公务用车",
    "增\u2ED3,增长",
    "\u2EC5,见",
    "\u2EDA,页",
    "\u2EDB\u2EDC,风飞",
    "\u2EE2,马",
    "\u2F6F,石",
    "\u2EF3,龟",
    // a part of a character that is no word
    "\u2EAA,\u2EAA"
  })
  void foldsWordsThatAreSetInAnotherWay(String printed, String folded) {
    assertThat(Folding.fold(printed)).isEqualTo(folded);
  }
}
