package budgetwarehouse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.region.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"— 4 —", " - 12 - ", "－3－", "第 4 页", "第4页 共 10 页", "第4页/共10页"})
  void takesPageNumbersAway(String line) {
    assertThat(TextLines.of(line)).containsExactly(new TextLine(1, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "-4", "100%", "1-4", "第4页的表", "- 1、其他收入：指", "————"})
  void keepsWhatOnlyLooksLikeOne(String line) {
    assertThat(TextLines.of(line)).containsExactly(new TextLine(1, line));
  }

  @Test
  void takesBookmarksOutOfTheirLine() {
    assertThat(TextLines.of("一\n[bookmark: _Toc_2]1.项目[bookmark: _GoBack]表"))
        .containsExactly(new TextLine(1, "一"), new TextLine(2, "1.项目表"));
  }
}
