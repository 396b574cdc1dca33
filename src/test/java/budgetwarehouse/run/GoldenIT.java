package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.vocabulary.Folding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the printed layer of the published warehouse to what a person read in the documents. Blanks
 * do not count, nor do lines in the sample, which retells the documents.
 */
class GoldenIT {
  private static final Path QUERIES = Path.of("src/test/resources/runs/printed");

  // the measures of a whole department's sheet have names of their own
  private static final String IN_A_SHEET = "department";

  static Stream<Arguments> documents() {
    return SharedRun.all().stream()
        .flatMap(run -> Stream.of(FoundingDocument.values()).map(each -> Arguments.of(run, each)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("documents")
  void printsEveryIndicatorAndNoOther(SharedRun run, FoundingDocument document)
      throws IOException, SQLException {
    List<String> golden = new ArrayList<>();
    for (Map<String, String> row : document.golden("indicators")) {
      golden.add(
          text(
              lineOf(run, row),
              row.get("horizon"),
              row.get("row_number"),
              row.get("level1"),
              row.get("level2"),
              row.get("level3"),
              row.get("description"),
              row.get("value_text"),
              row.get("basis"),
              row.getOrDefault("last_value_text", ""),
              row.getOrDefault("before_last_value_text", "")));
    }

    assertThat(printed(run, document, "indicators")).containsExactlyInAnyOrderElementsOf(golden);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("documents")
  void printsEveryFigureOfTheBudgetTablesAndNoOther(SharedRun run, FoundingDocument document)
      throws IOException, SQLException {
    List<String> golden = new ArrayList<>();
    for (Map<String, String> row : document.golden("figures")) {
      golden.add(
          text(
              lineOf(run, row),
              row.get("table_id"),
              row.get("row_code"),
              row.get("row_label"),
              row.get("column_path"),
              row.get("printed_text")));
    }

    assertThat(printed(run, document, "figures")).containsExactlyInAnyOrderElementsOf(golden);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("documents")
  void printsEveryProjectWithItsMoney(SharedRun run, FoundingDocument document)
      throws IOException, SQLException {
    List<String> golden = new ArrayList<>();
    for (Map<String, String> row : document.golden("projects")) {
      golden.add(
          text(
              row.get("project_code"),
              row.get("project_name"),
              row.get("budget_text"),
              plain(row.get("budget_yuan")),
              plain(row.get("march")),
              plain(row.get("june")),
              plain(row.get("october")),
              plain(row.get("december"))));
    }

    assertThat(printed(run, document, "projects")).containsExactlyInAnyOrderElementsOf(golden);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("documents")
  void printsEveryStatedFigure(SharedRun run, FoundingDocument document)
      throws IOException, SQLException {
    List<String> printed = printed(run, document, "narrative");
    List<String> missing = new ArrayList<>();
    for (Map<String, String> row : document.golden("narrative")) {
      String golden = stated(run, row, row.get("measure"));
      if (!printed.remove(golden) && !printed.remove(stated(run, row, IN_A_SHEET))) {
        missing.add(golden);
      }
    }

    assertThat(missing)
        .as("not printed; printed beside: " + printed)
        .containsExactlyInAnyOrderElementsOf(notUnderstood(run, document));
  }

  /** Return what is known not to be understood; whoever mends a reader takes its row away. */
  private static List<String> notUnderstood(SharedRun run, FoundingDocument document)
      throws IOException {
    return RealDisclosures.rows(QUERIES.resolve("not_understood.csv")).stream()
        .filter(row -> row.get("document").equals(run + "/" + document.number()))
        .map(row -> stated(run, row, row.get("measure")))
        .toList();
  }

  private static String stated(SharedRun run, Map<String, String> golden, String measure) {
    return text(
        lineOf(run, golden),
        measure,
        golden.get("figure_kind"),
        golden.get("fiscal_year"),
        golden.get("printed_text"),
        golden.get("printed_unit"),
        plain(golden.get("signed_value")));
  }

  private static List<String> printed(SharedRun run, FoundingDocument document, String query)
      throws IOException, SQLException {
    PublishedRows published = run.loaded().published();
    List<String> texts = new ArrayList<>();
    for (List<String> row : published.rows(Files.readString(QUERIES.resolve(query + ".sql")))) {
      if (FoundingDocument.of(row.get(0)).equals(Optional.of(document))) {
        List<String> cells = new ArrayList<>(row.subList(2, row.size()));
        if (!query.equals("projects")) {
          cells.add(0, run == SharedRun.REAL ? row.get(1) : "");
        }
        texts.add(text(cells.toArray(String[]::new)));
      }
    }
    return texts;
  }

  private static String lineOf(SharedRun run, Map<String, String> golden) {
    return run == SharedRun.REAL ? golden.get("line") : "";
  }

  private static String plain(String number) {
    return number.isEmpty() ? "" : new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  private static String text(String... cells) {
    return Folding.closeBlanks(String.join("|", cells));
  }
}
