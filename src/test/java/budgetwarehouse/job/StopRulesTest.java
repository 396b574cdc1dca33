package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetwarehouse.warehouse.StopMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the checks find keeps a load from being published where it exceeds the job's limits. */
class StopRulesTest {
  private static final List<StopMeasure> MEASURES =
      List.of(
          new StopMeasure("failed-share", "不符的比重", new BigDecimal("0.2500")),
          new StopMeasure("broken-checks", "运行出错的个数", BigDecimal.ONE));

  private static StopRules rules(String name, String limit) {
    return new StopRules(Map.of(name, new BigDecimal(limit)));
  }

  @Test
  void saysWhichLimitIsExceededAndByWhat() {
    assertThat(rules("failed-share", "0.10").broken(MEASURES))
        .singleElement()
        .satisfies(check -> assertThat(check.name()).isEqualTo("failed-share"))
        .satisfies(check -> assertThat(check.says()).isEqualTo("不符的比重为 0.25，超过停止界限 0.1"));
  }

  @Test
  void allowsTheLimitItself() {
    assertThat(rules("failed-share", "0.25").broken(MEASURES)).isEmpty();
  }

  @Test
  void limitsNothingThatHasNoRule() {
    assertThat(new StopRules(Map.of()).broken(MEASURES)).isEmpty();
  }

  @Test
  void refusesARuleThatNobodyMeasures() {
    StopRules rules = rules("failed-shares", "0.25");

    assertThatThrownBy(() -> rules.broken(MEASURES))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining("failed-shares")
        .hasMessageContaining("broken-checks、failed-share");
  }
}
