package budgetwarehouse.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered is what would have been answered. */
class AskedBeforeTest {
  private final List<String> asked = new ArrayList<>();
  private final AskedBefore<Integer> lengths =
      new AskedBefore<>(
          text -> {
            asked.add(text);
            return text.length();
          });

  @Test
  void asksOnceForTheSameText() {
    assertThat(lengths.of("合计")).isEqualTo(2);
    assertThat(lengths.of(new String("合计"))).isEqualTo(2);
    assertThat(asked).containsExactly("合计");
  }

  @Test
  void tellsTextsApartThatShareAPlace() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    List<String> heard = new ArrayList<>();
    var same =
        new AskedBefore<String>(
            text -> {
              heard.add(text);
              return text;
            });

    assertThat(same.of("Aa")).isEqualTo("Aa");
    assertThat(same.of("BB")).isEqualTo("BB");
    assertThat(same.of("Aa")).isEqualTo("Aa");
    assertThat(heard).containsExactly("Aa", "BB", "Aa");
  }

  @Test
  void keepsNoLongText() {
    String paragraph = "项目支出".repeat(100);
    lengths.of(paragraph);
    lengths.of(paragraph);

    assertThat(asked).hasSize(2);
  }
}
