package budgetwarehouse.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptAnswerTest {
  private static final int MANY = 20_000_001;

  @Test
  void keepsTheFirstRows() throws Exception {
    var kept = new KeptAnswer(1);
    kept.row(List.of(1L));

    assertThatThrownBy(() -> kept.row(List.of(2L))).isInstanceOf(EnoughRows.class);
    assertThat(kept.rows()).containsExactly(List.of(1L));
    assertThat(kept.isCut()).isTrue();
  }

  @Test
  void countsWhatStandsInLists() throws Exception {
    var kept = new KeptAnswer(10);
    kept.row(List.of(Collections.nCopies(MANY, 1L)));

    assertThatThrownBy(() -> kept.row(List.of(2L))).isInstanceOf(EnoughRows.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 地区  year", "12, 地区  year", "11, 地区", "1, 地区"})
  void showsWholeColumnsOnlyAndNamesTheOthers(int width, String headings) throws Exception {
    var kept = new KeptAnswer(10);
    kept.begin(List.of("地区", "year"));
    kept.row(Arrays.asList(null, 0.0005));

    List<String> lines = new Screenful(kept, width).lines();

    assertThat(lines.get(0)).startsWith(headings);
    assertThat(lines.stream().anyMatch(line -> line.contains("未列出：year")))
        .isEqualTo(headings.equals("地区"));
  }
}
