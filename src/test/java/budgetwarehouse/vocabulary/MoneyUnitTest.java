package budgetwarehouse.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyUnitTest {
  @ParameterizedTest
  @CsvSource({
    "单位：万元, TEN_THOUSAND_YUAN",
    "单位:元, YUAN",
    "金额单位：万元, TEN_THOUSAND_YUAN",
    "单 位：人民币 千 元, THOUSAND_YUAN",
    "价值（金额单位：万元）, TEN_THOUSAND_YUAN",
    "单位：亿元, HUNDRED_MILLION_YUAN",
  })
  void findsTheUnitACaptionStates(String caption, MoneyUnit unit) {
    assertThat(MoneyUnit.statedIn(caption)).contains(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"编制单位：元谋县财政局", "单位：万", "单位：平方米", "预算年度：2023", ""})
  void findsNoUnitWhereNoneIsStated(String caption) {
    assertThat(MoneyUnit.statedIn(caption)).isEmpty();
  }

  @Test
  void convertsToYuanExactly() {
    assertThat(MoneyUnit.TEN_THOUSAND_YUAN.toYuan(new BigDecimal("1482.64")))
        .isEqualByComparingTo("14826400");
  }
}
