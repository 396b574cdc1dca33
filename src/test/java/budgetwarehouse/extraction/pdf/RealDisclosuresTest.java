package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Reads real disclosures where they are at hand. What was found in each stands in a small file:
 * fewer fails; more asks to be written down.
 */
class RealDisclosuresTest {
  private static final Path FOLDER = Path.of("../shared/real-disclosures");

  @ParameterizedTest
  @CsvFileSource(resources = "/ratchet/pdf.csv", numLinesToSkip = 1)
  void losesNoTableNoCellAndNoNumber(
      String file, int pages, int glyphs, int grids, int cells, int numbers, int numbersInCells)
      throws IOException {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), "no " + path);

    ReadingAccount account = Printed.read(Files.readAllBytes(path)).account();

    assertThat(account.count(ReadingCount.PAGES)).as("pages").isEqualTo(pages);
    assertThat(account.count(ReadingCount.GLYPHS)).as("glyphs").isEqualTo(glyphs);
    assertThat(account.count(ReadingCount.GRIDS)).as("grids").isEqualTo(grids);
    assertThat(account.count(ReadingCount.CELLS)).as("cells").isEqualTo(cells);
    assertThat(account.count(ReadingCount.NUMBERS_SEEN)).as("numbers").isEqualTo(numbers);
    assertThat(account.count(ReadingCount.NUMBERS_IN_CELLS))
        .as("numbers in cells")
        .isEqualTo(numbersInCells);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/ratchet/pdf.csv", numLinesToSkip = 1)
  void findsEveryDrawnNumberAgain(String file) throws IOException {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), "no " + path);

    PrintedDocument reading = Printed.read(Files.readAllBytes(path));

    ReadingAccount account = reading.account();
    assertThat(account.count(ReadingCount.STRAYS)).as("glyphs in no cell").isZero();
    assertThat(account.count(ReadingCount.NUMBERS_MISSING)).as("numbers missing").isZero();
    assertThat(account.count(ReadingCount.NUMBERS_INVENTED)).as("numbers invented").isZero();
    assertThat(account.count(ReadingCount.PAGES_REFUSED)).as("pages refused").isZero();
    assertThat(Printed.findings(reading)).isSubsetOf("page_scanned");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/ratchet/pdf.csv", numLinesToSkip = 1)
  void readsTheSameTwice(String file) throws IOException {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), "no " + path);
    byte[] bytes = Files.readAllBytes(path);

    assertThat(Printed.read(bytes)).isEqualTo(Printed.read(bytes));
  }
}
