package budgetwarehouse.fact.document;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.text.TextDocumentReader;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.fact.outline.OutlineReader;
import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MoneyUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What real documents state in sentences, against what a person read in them; behind the last line
 * given stand only tables and forms.
 */
class NarrativeGoldenTest {
  private static final String DOCUMENTS =
      """
      000, 2022, 199
      001, 2023, 1059
      002, 2023, 60
      003, 2023, 232
      004, 2023, 458
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(textBlock = DOCUMENTS)
  void findsEveryStatedFigureAndNoOther(String document, int year, int lastLine)
      throws IOException {
    List<String> found =
        figures(document, lastLine).stream()
            .filter(figure -> !isUnchanged(figure))
            .map(figure -> asRow(figure, year))
            .toList();

    List<String> expected = golden(document, lastLine);
    assertThat(expected).as("not found").filteredOn(row -> !found.contains(row)).isEmpty();
    assertThat(found).as("found beside").filteredOn(row -> !expected.contains(row)).isEmpty();
    assertThat(found).hasSameSizeAs(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(textBlock = DOCUMENTS)
  void printsEveryNumberOnTheLineItClaims(String document, int year, int lastLine)
      throws IOException {
    List<String> lines = Files.readAllLines(RealDisclosures.file(document));

    for (PrintedFigure figure : figures(document, lastLine)) {
      String line = Folding.closeBlanks(lines.get(figure.line() - 1));
      String digits = figure.printedText().replaceFirst("^[≥≤><=]+", "");
      assertThat(line).contains(isUnchanged(figure) ? digits.substring(0, 1) : digits);
      assertThat(figure.fiscalYear()).isIn(null, year, year - 1);
    }
  }

  @Test
  void saysOfEverySubjectThatItDidNotChange() throws IOException {
    List<String> found =
        figures("004", 458).stream()
            .filter(NarrativeGoldenTest::isUnchanged)
            .map(PrintedFigure::measure)
            .toList();

    assertThat(found).containsExactlyElementsOf(column("004", "flat", "measure"));
  }

  private static List<PrintedFigure> figures(String document, int lastLine) throws IOException {
    var facts = new FactCollector();
    PrintedDocument read =
        TextDocumentReader.standard().read(Files.readAllBytes(RealDisclosures.file(document)));
    List<Paragraph> prose =
        OutlineReader.standard().read(read.blocks()).prose().stream()
            .filter(paragraph -> paragraph.line() <= lastLine)
            .toList();
    NarrativeReader.standard().read(prose, FigureKind.BUDGET, facts);
    return facts
        .facts(
            new PrintedIdentity(
                "", OptionalInt.empty(), Optional.empty(), Optional.empty(), "", "", ""))
        .figures();
  }

  private static boolean isUnchanged(PrintedFigure figure) {
    return figure.printedText().contains("平");
  }

  private static String asRow(PrintedFigure figure, int documentYear) {
    Integer printedYear = figure.fiscalYear();
    int year = printedYear == null ? documentYear + figure.yearOffset() : printedYear;
    BigDecimal value =
        Optional.ofNullable(figure.amountYuan())
            .map(
                yuan ->
                    yuan.divide(
                        MoneyUnit.named(figure.printedUnit()).orElseThrow().toYuan(BigDecimal.ONE)))
            .orElse(figure.quantity());
    return row(
        figure.line(),
        figure.measure(),
        figure.figureKind().code(),
        year,
        figure.printedText(),
        figure.printedUnit(),
        String.valueOf(value));
  }

  private static List<String> column(String document, String list, String column)
      throws IOException {
    return RealDisclosures.golden(document, list).stream().map(row -> row.get(column)).toList();
  }

  private static List<String> golden(String document, int lastLine) throws IOException {
    return RealDisclosures.golden(document, "narrative").stream()
        .filter(row -> Integer.parseInt(row.get("line")) <= lastLine)
        .map(NarrativeGoldenTest::asRow)
        .toList();
  }

  private static String asRow(Map<String, String> golden) {
    return row(
        Integer.parseInt(golden.get("line")),
        golden.get("measure"),
        golden.get("figure_kind"),
        Integer.parseInt(golden.get("fiscal_year")),
        golden.get("printed_text"),
        golden.get("printed_unit"),
        golden.get("signed_value"));
  }

  private static String row(
      int line, String measure, String kind, int year, String text, String unit, String value) {
    String plain = new BigDecimal(value).stripTrailingZeros().toPlainString();
    return String.join(
        " ", "line", String.valueOf(line), measure, kind, String.valueOf(year), text, unit, plain);
  }
}
