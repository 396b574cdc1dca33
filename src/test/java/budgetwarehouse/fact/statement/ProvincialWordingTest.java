package budgetwarehouse.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.vocabulary.FigureKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Sentences in the manner of several provinces; a figure is written as measure, kind, year, number
 * and unit, paragraphs are parted by a stroke.
 */
class ProvincialWordingTest {
  private static final StatementVocabulary VOCABULARY = StatementVocabulary.standard();

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(
      resources = "/cases/statement/wordings.csv",
      numLinesToSkip = 1,
      maxCharsPerColumn = 10_000)
  void readsEveryFigureAsItIsMeant(String style, String document, String text, String expected) {
    FigureKind usual = FigureKind.valueOf(document.toUpperCase(Locale.ROOT));
    var reader = new StatementReader(VOCABULARY, new Headings(VOCABULARY, usual));

    String found =
        Arrays.stream(text.split("/", -1))
            .flatMap(paragraph -> reader.read(paragraph).stream())
            .map(ProvincialWordingTest::written)
            .collect(Collectors.joining("; "));

    assertThat(found).as(style).isEqualTo(expected);
  }

  private static String written(StatedFigure figure) {
    boolean isFall =
        Stream.of(figure.amountYuan(), figure.quantity())
            .filter(Objects::nonNull)
            .mapToInt(BigDecimal::signum)
            .anyMatch(sign -> sign < 0);
    return String.join(
            " ",
            figure.measure().isBlank() ? "unknown" : figure.measure(),
            figure.kind().code(),
            figure.year() == null ? "-" : figure.year().toString(),
            (isFall ? "-" : "") + figure.printedText(),
            figure.printedUnit())
        .strip();
  }
}
