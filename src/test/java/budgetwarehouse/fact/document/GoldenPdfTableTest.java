package budgetwarehouse.fact.document;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.extraction.format.FormatReaders;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.TableId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the figures of tables to what a person read on the pages, row by row and both ways. */
class GoldenPdfTableTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"03", "06", "07", "19"})
  void findsEveryFigureOfTheTablesAndNoOther(String number) throws IOException {
    byte[] bytes = Files.readAllBytes(RealDisclosures.file(number));
    DocumentFacts facts =
        FactReader.standard().read(FormatReaders.standard().read("application/pdf", bytes));
    int year = facts.identity().fiscalYear().orElse(0);

    assertThat(
            facts.figures().stream()
                .filter(figure -> figure.tableId() != TableId.NARRATIVE)
                .map(figure -> inShort(figure, year)))
        .containsExactlyInAnyOrderElementsOf(golden(number));
  }

  private static String inShort(PrintedFigure figure, int documentYear) {
    int year =
        figure.fiscalYear() == null ? documentYear + figure.yearOffset() : figure.fiscalYear();
    return String.join(
        "|",
        String.valueOf(figure.page()),
        figure.tableId().name() + "#" + figure.tableNumber(),
        figure.rowCode(),
        Folding.closeBlanks(figure.rowLabel()),
        figure.columnLabel(),
        figure.measure(),
        figure.figureKind().code() + " " + year,
        figure.printedText() + figure.printedUnit());
  }

  private static List<String> golden(String number) throws IOException {
    return RealDisclosures.golden(number, "figures").stream()
        .map(GoldenPdfTableTest::inShort)
        .toList();
  }

  private static String inShort(Map<String, String> row) {
    return String.join(
        "|",
        row.get("page"),
        row.get("table_id") + "#" + row.get("table_number"),
        row.get("row_code"),
        Folding.closeBlanks(row.get("row_label")),
        row.get("column_path"),
        row.get("measure"),
        row.get("figure_kind") + " " + row.get("fiscal_year"),
        row.get("printed_text") + row.get("printed_unit"));
  }
}
