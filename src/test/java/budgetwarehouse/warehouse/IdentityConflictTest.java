package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where manifest and document do not agree on who published what. */
class IdentityConflictTest {
  private static final String FIGURES =
      """
      a,BUD03,1,,合计,total,30.00,
      a,BUD03,1,2010601,项,total,30.00,
      """;

  @TempDir private Path folder;

  // the document says: 甲局, 2023, budget, department
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a,,,,,|-",
        "a,,甲局,2023,budget,department|-",
        "a,,某省甲局,,,|-",
        "a,,乙局,,,|预算单位: 甲局，清单写明 乙局，以清单为准",
        "a,,,2022,,|年度: 2023，清单写明 2022，以清单为准",
        "a,,,,final_account,|预算或决算: budget，清单写明 final_account，以清单为准",
        "a,,,,,unit|范围: department，清单写明 unit，以清单为准",
      })
  void manifestThatContradictsTheDocumentIsAFinding(String manifest, String finding)
      throws Exception {
    Path warehouse = new SmallStore(folder).manifest(manifest + "\n").load(1, FIGURES).build();

    assertThat(
            Query.lines(
                warehouse,
                "select row_label || ': ' || printed_text || '，' || expected"
                    + " from finding where kind = 'identity_conflict'"))
        .isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @ParameterizedTest
  @CsvSource({
    "省委办公厅, 中国共产党某省委员会办公厅, true",
    "中共某省委办公厅, 中国共产党某省委员会办公厅, true",
    "某省人大常委会办公厅, 某省人民代表大会常务委员会办公厅, true",
    "某区财政局, 某区审计局, false",
    "某局, 某某局, false",
  })
  void shortNameHasItsCharactersInTheFullNameInOrder(String name, String full, boolean isShort)
      throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(Files.readString(Path.of("warehouse-schema/macros/abbreviates.sql")));
      try (ResultSet answer =
          statement.executeQuery("select abbreviates('%s', '%s')".formatted(name, full))) {
        assertThat(answer.next()).isTrue();
        assertThat(answer.getBoolean(1)).isEqualTo(isShort);
      }
    }
  }
}
