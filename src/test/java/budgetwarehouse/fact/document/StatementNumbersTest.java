package budgetwarehouse.fact.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.extraction.format.FormatReaders;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.vocabulary.TableId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Holds the sentences of real disclosures to what was compared with their pages by eye: how many
 * figures of each kind they give, and what those add up to, signs and units included.
 */
class StatementNumbersTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/ratchet/statements.csv", numLinesToSkip = 1)
  void sentencesGiveWhatTheirPagesSay(
      String file, String figures, int unmeasured, BigDecimal yuan, BigDecimal quantity)
      throws IOException {
    Path path = RealDisclosures.FOLDER.resolve(file);
    assumeTrue(Files.exists(path), "no " + path);
    List<PrintedFigure> stated = stated(path);

    assertThat(kinds(stated)).isEqualTo(figures);
    assertThat(stated).filteredOn(figure -> figure.measure().isEmpty()).hasSize(unmeasured);
    assertThat(sum(stated, PrintedFigure::amountYuan)).isEqualByComparingTo(yuan);
    assertThat(sum(stated, PrintedFigure::quantity)).isEqualByComparingTo(quantity);
  }

  private static List<PrintedFigure> stated(Path path) throws IOException {
    var document = FormatReaders.standard().read("application/pdf", Files.readAllBytes(path));
    return FactReader.standard().read(document).figures().stream()
        .filter(figure -> figure.tableId() == TableId.NARRATIVE)
        .toList();
  }

  private static String kinds(List<PrintedFigure> figures) {
    return figures.stream()
        .collect(
            Collectors.groupingBy(
                figure -> figure.figureKind().name(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(kind -> kind.getKey() + " " + kind.getValue())
        .collect(Collectors.joining("; "));
  }

  private static BigDecimal sum(
      List<PrintedFigure> figures, Function<PrintedFigure, @Nullable BigDecimal> value) {
    return figures.stream()
        .map(value)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
