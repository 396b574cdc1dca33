package budgetwarehouse.fact.document;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.extraction.format.FormatReaders;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MoneyUnit;
import budgetwarehouse.vocabulary.TableId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents with pages state in sentences, against what a person read on the pages. */
class PageNarrativeGoldenTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"03", "06", "07", "19"})
  void findsEveryStatedFigureAndNoOther(String document) throws IOException {
    DocumentFacts facts = read(document);
    int year = facts.identity().fiscalYear().orElseThrow();
    List<String> found =
        facts.figures().stream()
            .filter(figure -> figure.tableId() == TableId.NARRATIVE)
            .filter(figure -> figure.printedText().matches(".*\\d.*"))
            .map(figure -> asRow(figure, year))
            .sorted()
            .toList();

    List<String> expected =
        RealDisclosures.golden(document, "narrative").stream()
            .map(PageNarrativeGoldenTest::asRow)
            .sorted()
            .toList();
    assertThat(expected).as("not found").filteredOn(row -> !found.contains(row)).isEmpty();
    assertThat(found).as("found beside").filteredOn(row -> !expected.contains(row)).isEmpty();
    assertThat(found).isEqualTo(expected);
  }

  private static DocumentFacts read(String document) throws IOException {
    Path file = RealDisclosures.file(document);
    var source = SourceDocument.of(file.getFileName().toString(), Files.readAllBytes(file));
    return FactReader.standard()
        .read(FormatReaders.standard().read(source.mediaType(), source.bytes()));
  }

  private static String asRow(PrintedFigure figure, int documentYear) {
    Integer printedYear = figure.fiscalYear();
    BigDecimal value =
        Optional.ofNullable(figure.amountYuan())
            .map(
                yuan ->
                    yuan.divide(
                        MoneyUnit.named(figure.printedUnit()).orElseThrow().toYuan(BigDecimal.ONE)))
            .orElse(figure.quantity());
    return row(
        String.valueOf(figure.page()),
        figure.measure(),
        figure.figureKind().code(),
        String.valueOf(printedYear == null ? documentYear + figure.yearOffset() : printedYear),
        figure.printedText(),
        figure.printedUnit(),
        String.valueOf(value));
  }

  private static String asRow(Map<String, String> golden) {
    return row(
        golden.get("page"),
        golden.get("measure"),
        golden.get("figure_kind"),
        golden.get("fiscal_year"),
        golden.get("printed_text"),
        golden.get("printed_unit"),
        golden.get("signed_value"));
  }

  private static String row(
      String page,
      String measure,
      String kind,
      String year,
      String text,
      String unit,
      String value) {
    String plain = new BigDecimal(value).stripTrailingZeros().toPlainString();
    return String.join(" ", "page", page, measure, kind, year, text, Folding.fold(unit), plain);
  }
}
