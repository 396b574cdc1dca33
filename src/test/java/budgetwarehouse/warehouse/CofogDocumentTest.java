package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.DocumentTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the tables of {@code src/docs/cofog.md} to the dimension of a built warehouse; {@code
 * -Dgolden.update=true} writes them anew.
 */
class CofogDocumentTest {
  private static final Path DOCUMENT = Path.of("src/docs/cofog.md");
  private static final Path QUERIES = Path.of("src/test/resources/cofog");

  @TempDir private static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void build() throws IOException, SQLException {
    warehouse =
        WarehouseBuild.build(GoldenStore.in(folder), folder.resolve("data"), "cofog").file();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "codes_by_certainty",
        "codes_by_level",
        "codes_by_rule",
        "class_by_division",
        "breaks"
      })
  void tablesSayWhatTheDimensionHolds(String table) throws IOException, SQLException {
    List<String> found = Query.lines(warehouse, Files.readString(QUERIES.resolve(table + ".sql")));

    assertThat(DocumentTable.rows(DOCUMENT, table, found)).isEqualTo(found);
  }

  @Test
  void everyCodeOfTheDimensionIsUnderOneMemberOfTheSameScope() throws SQLException {
    assertThat(
            Query.lines(
                warehouse,
                """
                select dim_function.function_code, count(dim_cofog.cofog_key)
                from dim_function
                left join dim_cofog using (cofog_code, cofog_scope)
                group by dim_function.function_key, dim_function.function_code
                having count(dim_cofog.cofog_key) <> 1
                """))
        .isEmpty();
  }

  /** The code was used twice: for the supply of troops, and since 2024 for the elderly. */
  @Test
  void codeUsedAgainForAnotherThingHasAnAssignmentPerSpan() throws SQLException {
    assertThat(
            Query.lines(
                warehouse,
                """
                select valid_to_year, cofog_group, cofog_assigned_level from dim_function
                where function_code = '2080209' order by valid_from_year
                """))
        .isEqualTo(List.of("2018|02.1|item", "null|10.2|item"));
  }
}
