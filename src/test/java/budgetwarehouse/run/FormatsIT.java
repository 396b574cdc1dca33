package budgetwarehouse.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.vocabulary.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Loads one disclosure in every format in which budgets are published. */
class FormatsIT {
  private static final Path FORMATS = Path.of("src/test/resources/sample/formats");
  private static final Path RESOURCES = Path.of("src/test/resources/runs");
  private static final String PDF = "unit-budget.pdf";
  private static final int COUNT = 11;

  @TempDir Path root;

  /** The manifest gives each file to a district of its own, so that none stands for another. */
  @Test
  void givesTheSameFactsWhateverTheFormat() throws IOException, SQLException {
    WholeRun run = load(Files.readString(RESOURCES.resolve("formats_manifest.csv")));
    Map<String, List<String>> facts = factsByFile(run);

    assertThat(facts).as(run::printed).hasSize(COUNT);
    assertThat(facts.get(PDF)).hasSizeGreaterThan(100);
    assertThat(facts.values()).allSatisfy(each -> assertThat(each).isEqualTo(facts.get(PDF)));
  }

  @Test
  void countsADisclosurePublishedInManyFormatsOnce() throws IOException, SQLException {
    String manifest = Files.readString(RESOURCES.resolve("formats_manifest.csv"));
    WholeRun run = load(manifest.replaceAll(",3101[0-9]{2},", ",310107,"));

    assertThat(
            run.published()
                .lines(
                    """
                    select sum(amount_yuan) from fact_revenue
                    inner join dim_document using (document_key) where is_current
                    """))
        .as(run::printed)
        .containsExactly("86959408.34");
  }

  private WholeRun load(String manifest) throws IOException {
    Path inbox = root.resolve("inbox");
    FileSystemUtils.copyRecursively(FORMATS, inbox);
    Files.writeString(inbox.resolve("manifest.csv"), manifest);
    var run = new WholeRun(inbox, root.resolve("data"));
    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);
    return run;
  }

  private static Map<String, List<String>> factsByFile(WholeRun run)
      throws IOException, SQLException {
    String query = Files.readString(RESOURCES.resolve("facts_without_place.sql"));
    return run.published().rows(query).stream()
        .collect(groupingBy(row -> row.get(0), mapping(FormatsIT::fact, toList())));
  }

  private static String fact(List<String> row) {
    return Folding.fold(String.join("|", row.subList(1, row.size())));
  }
}
