package budgetwarehouse.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A row is written as any other value of the site is, only faster. */
class RowJsonTest {
  private static void assertAsAnyValue(@Nullable Object... cells) {
    List<@Nullable Object> row = new ArrayList<>(Arrays.asList(cells));
    assertThat(RowJson.write(row)).asString(StandardCharsets.UTF_8).isEqualTo(SiteJson.write(row));
  }

  @Test
  void writesNumbersFlagsAndWhatIsMissing() {
    assertAsAnyValue(
        null, true, 7L, -1L, new BigDecimal("1E+3"), new BigDecimal("0.50"), 0.1, 1e-7, 2e30);
    assertAsAnyValue(0.0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, 0.9178082191780822, 100.0);
  }

  @Test
  void writesListsAndTheirEmptiness() {
    assertAsAnyValue(List.of("d1.1", "d1.2"), List.of(), List.of(new BigDecimal("2.50"), 3L));
  }

  @Test
  void writesEveryCharacterOfATextAsAPageMayHoldIt() {
    StringBuilder text = new StringBuilder("中文 𠀀 ");
    for (char character = 0; character < 0x2100; character++) {
      text.append(character);
    }
    assertAsAnyValue(text.toString(), "", "</script><!-- & \\u2028", "\"quoted\"\\");
  }
}
