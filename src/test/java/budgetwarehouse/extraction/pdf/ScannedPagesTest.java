package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedLine;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.pdf.scan.RecognisedCharacter;
import budgetwarehouse.extraction.pdf.scan.Tesseract;
import budgetwarehouse.extraction.pdf.scan.TextRecognition;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are pictures, read with the help of a program. */
class ScannedPagesTest {
  private static final String AMOUNTS =
      "1482.64 1246.16 236.48 1216.31 979.83 236.48 1216.31 979.83 236.48 123.93 123.93 "
          + "123.93 123.93 76.13 76.13 47.80 47.80 85.30 85.30 57.10 57.10";

  private static byte[] file(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/scan", name));
  }

  private static PrintedDocument read(String name, PdfLimits limits, TextRecognition program)
      throws IOException {
    return new PdfDocumentReader(limits, () -> Optional.of(program)).read(file(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"straight.pdf", "grey.pdf"})
  void readsEveryAmountOfAScannedTable(String name) throws IOException {
    Optional<TextRecognition> program = Tesseract.installed();
    assumeTrue(program.isPresent(), "Tesseract with chi_sim is not installed");

    PrintedDocument document = read(name, PdfLimits.GENEROUS, program.get());

    assertThat(String.join(" ", amounts(document))).isEqualTo(AMOUNTS);
    assertThat(Printed.show(document))
        .contains("一般公共预算支出情况表")
        .contains("|2080505?|机关事业单位")
        .contains("94.89万元");
    assertThat(Printed.findings(document)).containsExactly("page_recognised");
  }

  @Test
  void turnsAPageUprightBeforeItIsRead() throws IOException {
    Optional<TextRecognition> program = Tesseract.installed();
    assumeTrue(program.isPresent(), "Tesseract with chi_sim is not installed");

    PrintedDocument document = read("askew.pdf", PdfLimits.GENEROUS, program.get());

    assertThat(table(document).width()).isEqualTo(5);
    assertThat(amounts(document)).contains("1246.16", "979.83", "76.13", "57.10");
  }

  @Test
  void doubtsAllThatItRecognised() throws IOException {
    PrintedDocument document = read("straight.pdf", PdfLimits.GENEROUS, new OneWord("办公费3.80"));

    assertThat(document.account().count(ReadingCount.PAGES_RECOGNISED)).isEqualTo(1);
    assertThat(document.blocks())
        .allSatisfy(
            block -> {
              if (block instanceof PrintedTable table) {
                assertThat(table.rows().get(0).cells()).allMatch(PrintedCell::doubtful);
              } else {
                assertThat(((Paragraph) block).lines()).allMatch(PrintedLine::doubtful);
              }
            });
  }

  @Test
  void reportsThePageWhereTheProgramFails() throws IOException {
    PrintedDocument document = read("straight.pdf", PdfLimits.GENEROUS, new Failing());

    assertThat(Printed.findings(document)).containsExactly("page_scanned");
    assertThat(document.blocks()).isEmpty();
  }

  @Test
  void reportsThePageThatIsTooLargeToBeDrawn() throws IOException {
    PdfLimits one = PdfLimits.GENEROUS;
    var limits =
        new PdfLimits(
            one.bytes(),
            one.pages(),
            one.streamBytes(),
            one.operators(),
            one.glyphs(),
            one.rules(),
            one.time(),
            1000,
            Duration.ofMinutes(1));

    PrintedDocument document = read("straight.pdf", limits, new OneWord("办公费"));

    assertThat(Printed.findings(document)).containsExactly("page_scanned");
  }

  private static PrintedTable table(PrintedDocument document) {
    return document.blocks().stream()
        .filter(PrintedTable.class::isInstance)
        .map(PrintedTable.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> amounts(PrintedDocument document) {
    return table(document).rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(PrintedCell::text)
        .filter(text -> text.matches("[\\d,]+\\.\\d\\d"))
        .toList();
  }

  /** Makes out the same word wherever it looks. */
  private record OneWord(String word) implements TextRecognition {
    @Override
    public List<RecognisedCharacter> recognise(BufferedImage picture, Kind kind) {
      return word.chars()
          .mapToObj(one -> String.valueOf((char) one))
          .map(one -> new RecognisedCharacter(one, 40, 40, 60, 70, 70, 40, 90))
          .toList();
    }

    @Override
    public String name() {
      return "one word";
    }
  }

  /** Breaks down. */
  private static final class Failing implements TextRecognition {
    @Override
    public List<RecognisedCharacter> recognise(BufferedImage picture, Kind kind)
        throws IOException {
      throw new IOException("no memory");
    }

    @Override
    public String name() {
      return "failing";
    }
  }
}
