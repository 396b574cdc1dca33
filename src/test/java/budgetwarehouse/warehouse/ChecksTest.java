package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check fails on figures that break it, one document a check, and on no others. */
class ChecksTest {
  private static final Path CHECKS = Path.of("warehouse-schema/checks");
  private static final Path FAILING = Path.of("src/test/resources/warehouse/failing_checks.csv");

  @TempDir private static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void build() throws Exception {
    StringBuilder figures = new StringBuilder();
    for (String line : Files.readAllLines(FAILING).stream().skip(1).toList()) {
      // A check's id is the key of the document made for it.
      figures.append(line.replace("\"", "")).append(",\n");
    }
    warehouse = new SmallStore(folder).load(1, figures.toString()).build();
  }

  static List<String> checks() throws Exception {
    try (Stream<Path> files = Files.list(CHECKS)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.sql$", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void failsWhereItsFiguresDisagreeByOneTenThousand(String check) throws Exception {
    String sql =
        """
        select distinct outcome from check_result
        where check_id = '%1$s' and document_key = '%1$s' and outcome <> 'insufficient_data'
        """;

    assertThat(Query.lines(warehouse, sql.formatted(check))).contains("fail");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void saysOfEveryOtherDocumentSomething(String check) throws Exception {
    String sql = "select count(distinct document_key) from check_result where check_id = '%s'";

    assertThat(Query.lines(warehouse, sql.formatted(check)))
        .containsExactly(Integer.toString(checks().size()));
  }

  @Test
  void everyFailureIsAFinding() throws Exception {
    assertThat(
            Query.lines(
                warehouse,
                """
                select count(*) from check_result anti join finding using (check_id, document_key)
                where outcome = 'fail'
                """))
        .containsExactly("0");
  }
}
