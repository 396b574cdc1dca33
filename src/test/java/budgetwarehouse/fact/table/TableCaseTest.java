package budgetwarehouse.fact.table;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Printed;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.document.FactReader;
import budgetwarehouse.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the small tables of {@code cases/tables}, one for each standard table and each layout it is
 * known to have. A case is the table as text, a line of equal signs, and a line for each figure and
 * finding that must come out. {@code -Dgolden.update=true} writes what comes out; the diff is the
 * review.
 */
class TableCaseTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases/tables");
  private static final String EXPECTED = "=====\n";
  private static final FactReader READER = FactReader.standard();

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsEveryLayoutOfEveryTable(Path file) throws IOException {
    String text = Files.readString(file);
    int end = text.indexOf(EXPECTED);
    String table = end < 0 ? text : text.substring(0, end);
    String found = table + EXPECTED + inShort(READER.read(Printed.document(table)));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, found);
    }

    assertThat(found).isEqualTo(Files.readString(file));
  }

  private static String inShort(DocumentFacts facts) {
    List<String> lines =
        Stream.concat(
                facts.figures().stream().map(TableCaseTest::inShort),
                facts.findings().stream().map(TableCaseTest::inShort))
            .toList();
    return String.join("\n", lines) + "\n";
  }

  private static String inShort(PrintedFigure figure) {
    return String.join(
        "|",
        figure.tableId().name(),
        figure.rowCode(),
        figure.rowLabel(),
        figure.columnLabel(),
        figure.printedText() + figure.printedUnit(),
        figure.measure(),
        figure.figureKind().code() + year(figure),
        figure.doubtful() ? "doubtful" : "");
  }

  private static String year(PrintedFigure figure) {
    if (figure.fiscalYear() != null) {
      return " " + figure.fiscalYear();
    }
    return figure.yearOffset() == 0 ? "" : " " + figure.yearOffset();
  }

  private static String inShort(Finding finding) {
    return String.join(
        "|",
        "finding " + finding.kind().code(),
        finding.place().row(),
        finding.place().column(),
        finding.printed());
  }
}
