package budgetwarehouse.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteJsonTest {
  @Test
  void givesTheSameBytesInWhateverOrderAMapHasItsKeys() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("rows", 1);
    one.put("columns", 2);

    assertThat(SiteJson.write(one)).isEqualTo("{\"columns\":2,\"rows\":1}");
  }

  @Test
  void writesNumbersWithoutExponent() {
    assertThat(SiteJson.write(new BigDecimal("1E+3"))).isEqualTo("1000");
  }

  @Test
  void leavesNoCharacterThatCouldEndAPageOrAScript() {
    assertThat(SiteJson.write("</script><!-- & \u2028"))
        .isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\"");
  }

  @Test
  void leavesATextWithoutSuchCharactersAsItIs() {
    String json = "{\"名\":\"值 'x' / \\\\n\"}";

    assertThat(SiteJson.harmless(json)).isSameAs(json);
    assertThat(SiteJson.harmless("a&b<c>d")).isEqualTo("a\\u0026b\\u003cc\\u003ed");
  }
}
