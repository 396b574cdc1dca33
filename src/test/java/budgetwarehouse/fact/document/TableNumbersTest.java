package budgetwarehouse.fact.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.format.FormatReaders;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.PrintedNumber;
import budgetwarehouse.vocabulary.TableId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Holds cells and figures of real disclosures together: a cell with a number is a figure, a code or
 * a running number, and never nothing. How many of each there are stands in a small file: fewer
 * fails; more asks to be written down.
 */
class TableNumbersTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/ratchet/tables.csv", numLinesToSkip = 1)
  void losesNoNumberOfATable(
      String file, int numbers, int codes, int unmeasured, int doubtful, String figuresOfTables)
      throws IOException {
    Path path = RealDisclosures.FOLDER.resolve(file);
    assumeTrue(Files.exists(path), "no " + path);
    PrintedDocument document =
        FormatReaders.standard().read("application/pdf", Files.readAllBytes(path));

    List<String> cells = numberCells(document);
    List<PrintedFigure> figures =
        FactReader.standard().read(document).figures().stream()
            .filter(figure -> figure.tableId() != TableId.NARRATIVE)
            .toList();
    List<String> rest = new ArrayList<>(cells);
    figures.forEach(figure -> rest.remove(place(figure.page(), figure.printedText())));

    assertThat(rest).as("amounts in no figure").noneMatch(cell -> cell.matches(".*[.,].*"));
    assertThat(figuresOfTables(figures)).isEqualTo(figuresOfTables);
    assertThat(List.of(cells.size(), rest.size(), unmeasured(figures), doubtful(figures)))
        .as("numbers, codes, figures without a measure, doubtful figures")
        .containsExactly(numbers, codes, unmeasured, doubtful);
  }

  private static List<String> numberCells(PrintedDocument document) {
    var numbers = new ArrayList<String>();
    document.blocks().stream()
        .filter(PrintedTable.class::isInstance)
        .map(PrintedTable.class::cast)
        .forEach(
            table ->
                table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(PrintedCell::text)
                    .filter(text -> PrintedNumber.read(text).isPresent())
                    .forEach(text -> numbers.add(place(table.page(), text))));
    return numbers;
  }

  private static String place(int page, String text) {
    return page + " " + Folding.closeBlanks(text);
  }

  private static String figuresOfTables(List<PrintedFigure> figures) {
    return figures.stream()
        .collect(Collectors.groupingBy(PrintedFigure::tableId, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(table -> table.getKey() + " " + table.getValue())
        .collect(Collectors.joining("; "));
  }

  private static int unmeasured(List<PrintedFigure> figures) {
    return (int) figures.stream().filter(figure -> figure.measure().isEmpty()).count();
  }

  private static int doubtful(List<PrintedFigure> figures) {
    return (int) figures.stream().filter(PrintedFigure::doubtful).count();
  }
}
