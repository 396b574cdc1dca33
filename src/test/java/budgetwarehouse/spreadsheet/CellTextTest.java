package budgetwarehouse.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
  private static final int LONGEST = 32_767;
  private static final Integer END = (int) '…';

  @Test
  void cutsOnlyWhatNoCellCanHold() {
    String fits = "一".repeat(LONGEST);

    assertThat(CellText.fitting(fits)).isEqualTo(fits);
    assertThat(CellText.fitting(fits + "二")).hasSize(LONGEST).endsWith("一…");
  }

  @Test
  void cutsNoCharacterInTwo() {
    String rare = "\ud842\udfb7".repeat(LONGEST);

    assertThat(CellText.fitting(rare).codePoints()).doesNotContain(0xd842).endsWith(END);
    assertThat(CellText.fitting("一" + rare).codePoints()).doesNotContain(0xd842).endsWith(END);
  }

  @Test
  void partsALongTextAndLosesNothing() {
    String rare = "一" + "\ud842\udfb7".repeat(LONGEST);

    assertThat(CellText.pieces("短")).containsExactly("短");
    assertThat(CellText.pieces(rare))
        .hasSizeGreaterThan(2)
        .allMatch(CellText::fits)
        .allMatch(piece -> piece.codePoints().noneMatch(point -> point == 0xdfb7));
    assertThat(String.join("", CellText.pieces(rare))).isEqualTo(rare);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "短, 1", "一二三四五六, 2", "'一\n二', 2"})
  void countsLinesAndAtLeastOne(String text, int lines) {
    assertThat(RowHeight.lines(text.replace("\\n", "\n"), 11)).isEqualTo(lines);
  }
}
