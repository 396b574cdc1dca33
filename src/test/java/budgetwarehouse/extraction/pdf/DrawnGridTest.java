package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However its lines are drawn, a table is the same table. */
class DrawnGridTest {
  private static final double[] COLUMNS = {50, 150, 250, 350};
  private static final double[] ROWS = {100, 120, 140, 160};
  private static final String PLAIN =
      """
      |科目|预算数|决算数|
      |基本支出|1,234.50|1,200.00|
      |项目支出|300.00||""";

  private static final Map<String, UnaryOperator<Sheet>> WAYS =
      new TreeMap<>(
          Map.of(
              "plain", sheet -> sheet.rules(COLUMNS, ROWS),
              "thin-fills", DrawnGridTest::thinFills,
              "dashes", DrawnGridTest::dashes,
              "rectangle-per-cell", DrawnGridTest::rectanglePerCell,
              "doubled-rules", DrawnGridTest::doubledRules,
              "no-outer-rule", DrawnGridTest::noOuterRule,
              "white-rule", DrawnGridTest::whiteRule,
              "thin-stroked-rectangles", DrawnGridTest::thinStrokedRectangles,
              "uneven-dashes", DrawnGridTest::unevenDashes));

  static Stream<String> ways() {
    return WAYS.keySet().stream();
  }

  private static Sheet texts(Sheet sheet) {
    return sheet
        .text(55, 114, "科目")
        .text(155, 114, "预算数")
        .text(255, 114, "决算数")
        .text(55, 134, "基本支出")
        .textEndingAt(248, 134, "1,234.50")
        .textEndingAt(348, 134, "1,200.00")
        .text(55, 154, "项目支出")
        .textEndingAt(248, 154, "300.00");
  }

  private static Sheet thinFills(Sheet sheet) {
    for (double x : COLUMNS) {
      sheet.fill(x, 100, 0.5, 60, 0);
    }
    for (double y : ROWS) {
      sheet.fill(50, y, 300, 0.5, 0);
    }
    return sheet;
  }

  private static Sheet dashes(Sheet sheet) {
    for (double x : COLUMNS) {
      for (double y = 100; y < 160; y += 4) {
        sheet.line(x, y, x, y + 2);
      }
    }
    for (double y : ROWS) {
      for (double x = 50; x < 350; x += 4) {
        sheet.line(x, y, x + 2, y);
      }
    }
    return sheet;
  }

  private static Sheet rectanglePerCell(Sheet sheet) {
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        sheet.box(COLUMNS[column] + 0.4, ROWS[row] + 0.4, 99.2, 19.2);
      }
    }
    return sheet;
  }

  private static Sheet doubledRules(Sheet sheet) {
    sheet.rules(COLUMNS, ROWS).raw("q 1 0 0 1 0.6 -0.6 cm");
    return sheet.rules(COLUMNS, ROWS).raw("Q");
  }

  private static Sheet noOuterRule(Sheet sheet) {
    sheet.line(150, 100, 150, 160).line(250, 100, 250, 160);
    for (double y : ROWS) {
      sheet.line(50, y, 350, y);
    }
    return sheet;
  }

  private static Sheet whiteRule(Sheet sheet) {
    return sheet.rules(COLUMNS, ROWS).raw("q 1 G").line(200, 100, 200, 160).raw("Q");
  }

  private static Sheet thinStrokedRectangles(Sheet sheet) {
    for (double x : COLUMNS) {
      sheet.box(x - 1.3, 100, 2.6, 60);
    }
    for (double y : ROWS) {
      sheet.box(50, y - 1.3, 300, 2.6);
    }
    return sheet;
  }

  private static Sheet unevenDashes(Sheet sheet) {
    for (double x : COLUMNS) {
      sheet.line(x, 100, x, 160);
    }
    for (double y : ROWS) {
      for (double x = 50; x < 350; x += 4) {
        double shift = x % 8 == 2 ? 0.4 : -0.4;
        sheet.line(x, y + shift, x + 2.5, y + shift);
      }
    }
    return sheet;
  }

  /** What is drawn into the table beside its rules and parts nothing. */
  static Stream<UnaryOperator<Sheet>> decorations() {
    return Stream.of(
        sheet -> sheet.fill(50, 120, 300, 20, 0.9).fill(200, 124, 30, 12, 0.8),
        sheet -> sheet.line(200, 120, 200, 126),
        sheet -> sheet.raw("60 700 m 90 720 120 680 150 700 c S"));
  }

  @ParameterizedTest
  @MethodSource("decorations")
  void isNotPartedByWhatIsNoRule(UnaryOperator<Sheet> decoration) {
    Sheet sheet = texts(decoration.apply(new Sheet()).rules(COLUMNS, ROWS));

    assertThat(Printed.show(Printed.read(SheetFile.of(sheet)))).isEqualTo(PLAIN);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void readsTheSameGrid(String way) {
    Sheet sheet = texts(WAYS.get(way).apply(new Sheet()));

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.show(reading)).isEqualTo(PLAIN);
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.account().count(ReadingCount.NUMBERS_IN_CELLS)).isEqualTo(3);
  }

  @Test
  void takesShadingForNoRuleEvenWithoutAnyRule() {
    Sheet sheet = texts(new Sheet().fill(50, 100, 300, 20, 0.9).fill(50, 140, 300, 20, 0.9));

    assertThat(Printed.read(SheetFile.of(sheet)).account().count(ReadingCount.GRIDS)).isZero();
  }
}
