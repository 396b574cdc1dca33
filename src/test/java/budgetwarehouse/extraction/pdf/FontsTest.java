package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters are what the file states; nothing is guessed. */
class FontsTest {
  /** Some two hundred characters, so that a single one stays under a hundredth. */
  private static Sheet longText() {
    Sheet sheet = new Sheet();
    for (int i = 0; i < 10; i++) {
      sheet.text(50, 100 + 20 * i, "本单位严格执行预算管理各项规定保障经费支出需要。");
    }
    return sheet;
  }

  @Test
  void refusesAPageWhoseFontStatesNoCharacters() {
    byte[] file = new SheetFile().encoded("Identity-H").write(longText());

    PrintedDocument reading = Printed.read(file);

    assertThat(reading.blocks()).isEmpty();
    assertThat(Printed.findings(reading)).containsExactly("text_unreadable");
    assertThat(reading.account().count(ReadingCount.PAGES_REFUSED)).isEqualTo(1);
    assertThat(reading.account().count(ReadingCount.UNREADABLE)).isEqualTo(240);
  }

  /** Codes 12 and 13 are digits in the font's character collection, where PDFBox looks them up. */
  @ParameterizedTest
  @ValueSource(strings = {"本单位", "\u0012\u0013"})
  void takesNothingForACharacterWhereTheTableHoldsOthers(String codes) {
    byte[] file =
        new SheetFile()
            .encoded("Identity-H")
            .mapped("<0041> <0041>")
            .write(new Sheet().text(50, 100, codes));

    assertThat(Printed.findings(Printed.read(file))).containsExactly("text_unreadable");
  }

  @Test
  void reportsTheOneLineWithACharacterOfPrivateUse() {
    Sheet sheet = longText().text(50, 400, "金额1\ue0003万元");

    PrintedDocument reading = Printed.read(new SheetFile().mapped("<E000> <E000>").write(sheet));

    assertThat(Printed.findings(reading)).containsExactly("text_unreadable");
    assertThat(Printed.show(reading)).contains("金额1\ufffd3万元");
  }

  @Test
  void countsRadicalsAndKeepsThemAsPrinted() {
    Sheet sheet = new Sheet().text(50, 100, "人员经费");

    PrintedDocument reading = Printed.read(new SheetFile().mapped("<4EBA> <2F08>").write(sheet));

    assertThat(Printed.show(reading)).isEqualTo("⼈员经费");
    assertThat(reading.account().count(ReadingCount.RADICALS)).isEqualTo(1);
  }
}
