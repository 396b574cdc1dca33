package budgetwarehouse.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "130208", "../../etc/passwd", "a b", "财政局", "con\u0000"})
  void namesAreCodesAndHashesWhateverADistrictIsCalled(String code) {
    assertThat(SiteNames.district(code)).matches("[0-9A-Za-z]{4,20}");
    assertThat(SiteNames.body(code)).matches("[0-9a-f]{12}");
  }

  @Test
  void namesTheDistrictsThatNoDocumentNames() {
    assertThat(SiteNames.district("")).isEqualTo("none");
    assertThat(SiteNames.district("130208")).isEqualTo("130208");
  }

  @Test
  void slicesHoldEveryKeyOnceInOrder() {
    List<Slice> slices = Slice.of(List.of("a", "b", "c", "d", "e"), 2);

    assertThat(slices).flatExtracting(Slice::keys).containsExactly("a", "b", "c", "d", "e");
    assertThat(slices).extracting(Slice::first).containsExactly("a", "c", "e");
    assertThat(slices).extracting(Slice::last).containsExactly("b", "d", "e");
    assertThat(Slice.of(List.of(), 2)).isEmpty();
  }
}
