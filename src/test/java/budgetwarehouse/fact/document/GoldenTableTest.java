package budgetwarehouse.fact.document;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.extraction.text.TextDocumentReader;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.TableId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the tables to what a person read in the founding document that has them all. */
class GoldenTableTest {
  private static final String DOCUMENT = "001";
  private static final Set<TableId> NOT_IN_TABLES =
      Set.of(TableId.PERF, TableId.NARRATIVE, TableId.OTHER);

  @Test
  void findsEveryFigureOfTheStandardTablesAndNoOther() throws IOException {
    List<String> found =
        read(StandardCharsets.UTF_8, "").figures().stream()
            .filter(figure -> !NOT_IN_TABLES.contains(figure.tableId()))
            .map(
                figure ->
                    String.join(
                        ",",
                        figure.tableId().name(),
                        figure.rowCode(),
                        Folding.fold(figure.rowLabel()),
                        figure.columnLabel(),
                        figure.printedText(),
                        String.valueOf(figure.line())))
            .toList();

    assertThat(found).hasSize(244).containsExactlyInAnyOrderElementsOf(golden());
  }

  @Test
  void readsTheFixedAssetsInTheUnitOfTheirColumn() throws IOException {
    assertThat(read(StandardCharsets.UTF_8, "").figures())
        .filteredOn(figure -> figure.tableId() == TableId.OTHER)
        .extracting(
            figure ->
                figure.measure()
                    + " "
                    + figure.printedText()
                    + figure.printedUnit()
                    + " "
                    + figure.fiscalYear())
        .containsExactly(
            "fixed_assets_total 298.89万元 2022",
            "vehicles_total 3台、辆 2022",
            "fixed_assets_vehicles 67.15万元 2022",
            "fixed_assets_other 231.74万元 2022");
  }

  @Test
  void findsTheSameFactsInEveryEncoding() throws IOException {
    DocumentFacts plain = read(StandardCharsets.UTF_8, "");

    assertThat(read(StandardCharsets.UTF_8, "\uFEFF")).isEqualTo(plain);
    assertThat(read(Charset.forName("GB18030"), "")).isEqualTo(plain);
  }

  private static DocumentFacts read(Charset charset, String mark) throws IOException {
    byte[] bytes = (mark + RealDisclosures.text(DOCUMENT)).getBytes(charset);
    return FactReader.standard().read(TextDocumentReader.standard().read(bytes));
  }

  private static List<String> golden() throws IOException {
    return RealDisclosures.golden(DOCUMENT, "figures").stream()
        .map(
            row ->
                String.join(
                    ",",
                    row.get("table_id"),
                    row.get("row_code"),
                    Folding.fold(row.get("row_label")),
                    row.get("column_path"),
                    row.get("printed_text"),
                    row.get("line")))
        .toList();
  }
}
