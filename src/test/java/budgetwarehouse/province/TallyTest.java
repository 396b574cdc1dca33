package budgetwarehouse.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  private final Tally tally = new Tally();

  @Test
  void countsAnEntryAsOftenAsItStands() {
    tally.compare("txt", "a.txt", List.of("一", "一", "二"), List.of("一", "二", "二"));

    assertThat(tally.total()).isEqualTo(new Tally.Total(3, 1, 1));
    assertThat(tally.lines("format"))
        .last()
        .asString()
        .contains("| txt | 3 | 1 | 1 | 66.66 % | 66.66 % | a.txt 一 a.txt 二 |");
  }

  @Test
  void doesNotMindBlanksAndFullWidth() {
    tally.compare("txt", "a.txt", List.of("合计|１２"), List.of("合 计|12"));

    assertThat(tally.total()).isEqualTo(new Tally.Total(1, 0, 0));
  }

  @Test
  void neverRoundsUpToTheWhole() {
    assertThat(Tally.share(99_999, 100_000)).isEqualTo("99.99 %");
    assertThat(Tally.share(3, 3)).isEqualTo("100.00 %");
    assertThat(Tally.share(0, 0)).isEqualTo("–");
  }
}
