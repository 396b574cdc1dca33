package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import org.junit.jupiter.api.Test;

/** No digit changes its cell, wherever the rule runs. */
class NumbersAtRulesTest {
  private static Sheet grid() {
    return new Sheet().rules(new double[] {50, 150, 250}, new double[] {100, 120, 140});
  }

  @Test
  void keepsANumberThatRunsOverTheRuleOnItsRight() {
    Sheet sheet = grid().textEndingAt(158, 114, "12,345.67").text(200, 134, "8.00");

    assertThat(Printed.show(Printed.read(SheetFile.of(sheet)))).isEqualTo("|12,345.67||\n||8.00|");
  }

  @Test
  void keepsANumberThatRunsOverTheRuleOnItsLeft() {
    Sheet sheet = grid().text(143, 114, "12,345.67").text(60, 134, "8.00");

    assertThat(Printed.show(Printed.read(SheetFile.of(sheet)))).isEqualTo("||12,345.67|\n|8.00||");
  }

  @Test
  void partsNumbersThatTouchAtARuleWhereTwoOperationsMeet() {
    Sheet sheet = grid().textEndingAt(149.5, 114, "12").text(150.5, 114, "34");

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.show(reading)).isEqualTo("|12|34|\n|||");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void partsNumbersThatTouchAtARuleWhereTheWholeIsNone() {
    Sheet sheet = grid().text(125, 114, "12.0034.00");

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.show(reading)).isEqualTo("|12.00|34.00|\n|||");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void reportsNumbersThatTouchWhereNoRuleSaysWhereToPartThem() {
    Sheet sheet = grid().text(132, 114, "12.0034.00");

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.findings(reading)).containsExactly("numbers_touch");
    assertThat(Printed.show(reading)).contains("12.0034.00?");
  }

  @Test
  void doubtsAPageWhoseNumbersAreDrawnInAnotherOrderThanTheyAreRead() {
    Sheet sheet = grid().text(65, 114, "2").text(60, 114, "1").text(60, 134, "8.00");

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.findings(reading)).containsExactly("numbers_not_conserved");
    assertThat(Printed.show(reading)).isEqualTo("|12?|?|\n|8.00?|?|");
    assertThat(reading.account().count(ReadingCount.NUMBERS_MISSING)).isEqualTo(2);
    assertThat(reading.account().count(ReadingCount.NUMBERS_INVENTED)).isEqualTo(1);
  }
}
