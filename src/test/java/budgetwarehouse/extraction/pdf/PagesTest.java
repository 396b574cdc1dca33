package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import org.junit.jupiter.api.Test;

/** Pages on which there is nothing to read. */
class PagesTest {
  private static Sheet picture() {
    return new Sheet().raw("q 500 0 0 700 50 70 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q");
  }

  @Test
  void reportsAPictureOfAPage() {
    PrintedDocument reading = Printed.read(SheetFile.of(picture()));

    assertThat(Printed.findings(reading)).containsExactly("page_scanned");
    assertThat(reading.account().count(ReadingCount.IMAGES)).isEqualTo(1);
  }

  @Test
  void takesNothingFromSomeoneElsesInvisibleReadingOfAPicture() {
    Sheet sheet = picture().raw("BT 3 Tr ET");
    for (int i = 0; i < 10; i++) {
      sheet.text(60, 100 + 20 * i, "办公费 380.00");
    }

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.findings(reading)).containsExactly("page_scanned");
    assertThat(reading.blocks()).isEmpty();
    assertThat(reading.account().count(ReadingCount.INVISIBLE)).isEqualTo(90);
  }

  @Test
  void saysNothingOfABlankPage() {
    PrintedDocument reading = Printed.read(SheetFile.of(new Sheet()));

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.account().count(ReadingCount.PAGES)).isEqualTo(1);
  }

  @Test
  void keepsASmallTitleUnderASmallPicture() {
    Sheet sheet =
        new Sheet()
            .raw("q 60 0 0 60 50 700 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q")
            .text(50, 300, "2023年部门预算");

    assertThat(Printed.show(Printed.read(SheetFile.of(sheet)))).isEqualTo("2023年部门预算");
  }

  @Test
  void readsTheTitleThatIsSetOverAPicture() {
    Sheet cover = picture().text(100, 200, 32, "某县人民检察院").text(100, 400, 32, "2023年部门预算");

    PrintedDocument reading = Printed.read(SheetFile.of(cover));

    assertThat(Printed.show(reading)).contains("某县人民检察院").contains("2023年部门预算");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void takesNoPictureForTextBecauseOfAStampOnIt() {
    Sheet scan = picture().text(60, 780, "第1页").text(400, 780, "扫描软件制作");

    assertThat(Printed.findings(Printed.read(SheetFile.of(scan)))).containsExactly("page_scanned");
  }
}
