package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Only what is seen is read, the right way up, and once. */
class VisibilityTest {
  private static final String PLAIN = "|办公费|380.00|\n|水费|43.60|";

  private static Sheet table() {
    return new Sheet()
        .rules(new double[] {50, 150, 250}, new double[] {100, 120, 140})
        .text(55, 114, "办公费")
        .textEndingAt(248, 114, "380.00")
        .text(55, 134, "水费")
        .textEndingAt(248, 134, "43.60");
  }

  @Test
  void passesOverWhatIsDrawnOffThePage() {
    Sheet sheet = table();
    sheet.rules(new double[] {50, 150, 250}, new double[] {900, 920, 940});
    sheet.text(55, 914, "电费").textEndingAt(248, 914, "999.00");

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.show(reading)).isEqualTo(PLAIN);
    assertThat(reading.account().count(ReadingCount.HIDDEN_OFF_PAGE)).isEqualTo(8);
    assertThat(reading.account().count(ReadingCount.GRIDS)).isEqualTo(1);
  }

  @Test
  void passesOverWhatAClipHidesInsideThePage() {
    Sheet sheet = table().clip(40, 90, 300, 60);
    sheet.rules(new double[] {50, 150, 250}, new double[] {200, 220, 240});
    sheet.text(55, 214, "电费").textEndingAt(248, 214, "999.00").endClip();

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.show(reading)).isEqualTo(PLAIN);
    assertThat(reading.account().count(ReadingCount.HIDDEN_BY_CLIP)).isEqualTo(8);
    assertThat(reading.account().count(ReadingCount.GRIDS)).isEqualTo(1);
  }

  @Test
  void givesAHiddenSecondLineToTheCellThatHidesIt() {
    Sheet sheet = table().clip(51, 101, 98, 18).text(55, 127, "（基本）").endClip();

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.show(reading)).isEqualTo("|办公费（基本）|380.00|\n|水费|43.60|");
    assertThat(reading.account().count(ReadingCount.OVERFLOWING)).isEqualTo(4);
  }

  @Test
  void makesNoFigureOfAHiddenNumber() {
    Sheet sheet = table().clip(51, 101, 98, 18).text(55, 127, "12.00").endClip();

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.show(reading)).isEqualTo(PLAIN);
    assertThat(Printed.findings(reading)).containsExactly("number_cut");
  }

  @Test
  void keepsTextCutByAClipWholeAndReportsACutNumber() {
    Sheet sheet = table().clip(300, 100, 25, 30).text(310, 114, "图例12.34").endClip();

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.show(reading)).contains("图例12.34");
    assertThat(Printed.findings(reading)).containsExactly("number_cut");
    assertThat(reading.account().count(ReadingCount.CUT)).isEqualTo(5);
  }

  @Test
  void readsBoldMadeByDrawingTwiceOnce() {
    Sheet sheet = table().raw("q 1 0 0 1 0.3 0 cm");
    sheet.text(55, 114, "办公费").textEndingAt(248, 114, "380.00").raw("Q");

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.show(reading)).isEqualTo(PLAIN);
    assertThat(reading.account().count(ReadingCount.DUPLICATES)).isEqualTo(9);
  }

  /** Where the page's content must be turned so that it stands upright after the rotation. */
  static Stream<Turn> turns() {
    return Stream.of(
        new Turn(90, "0 1 -1 0 842 0 cm"),
        new Turn(180, "-1 0 0 -1 595 842 cm"),
        new Turn(270, "0 -1 1 0 0 595 cm"));
  }

  record Turn(int rotation, String command) {}

  @ParameterizedTest
  @MethodSource("turns")
  void readsTurnedPagesUpright(Turn turn) {
    boolean lying = turn.rotation() % 180 == 90;
    Sheet sheet = new Sheet().raw("1 0 0 1 100 50 cm").raw("%s", turn.command());
    sheet.raw("%s", new String(table().bytes(), java.nio.charset.StandardCharsets.US_ASCII));

    byte[] file =
        new SheetFile()
            .pages(
                page -> {
                  page.setRotation(turn.rotation());
                  page.setMediaBox(new PDRectangle(0, 0, 1000, 1000));
                  page.setCropBox(new PDRectangle(100, 50, lying ? 842 : 595, lying ? 595 : 842));
                })
            .write(sheet);

    PrintedDocument reading = Printed.read(file);
    assertThat(Printed.show(reading)).isEqualTo(PLAIN);
    assertThat(reading.blocks().get(0).line()).isEqualTo(1);
  }
}
