package budgetwarehouse.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HintTest {
  private static final Names NAMES =
      new Names(
          Map.of(
              "main.fact_project", List.of("project_name", "amount_yuan"),
              "main.dim_body", List.of("body_name")),
          List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Catalog Error: Table with name fact_projekt does not exist! | fact_project",
        "Binder Error: Referenced column \"amount_yuann\" not found in FROM clause! | amount_yuan",
        "Binder Error: Referenced table \"dim_bodi\" not found! | dim_body",
        "Binder Error: Table \"fact_project\" does not have a column named \"body_nam\" | body_name",
        "Binder Error: Table \"p\" does not have a column named \"project_nam\" | project_name",
      })
  void namesTheNearestOfWhatIsNotThere(String message, String nearest) {
    assertThat(Hint.of(message, NAMES)).isEqualTo("\n相近的名称：" + nearest);
  }

  @Test
  void saysNothingWhereNothingIsNear() {
    assertThat(Hint.of("Catalog Error: Table with name zzz does not exist!", NAMES)).isEmpty();
    assertThat(Hint.of("Parser Error: syntax error at or near \"form\"", NAMES)).isEmpty();
  }
}
