package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaks a star of a few rows, and the audit of conservation has to see it. */
class CofogConservationTest {
  private static final String AUDIT =
      "warehouse-schema/audits/every_amount_is_under_one_cofog_scope.sql";

  private Connection connection;

  @BeforeEach
  void makeStar() throws SQLException, IOException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    run(Files.readString(Path.of("src/test/resources/comparison/star.sql")));
    run(Files.readString(Path.of("warehouse-schema/marts/mart_cofog_expenditure.sql")));
  }

  @Test
  void passesWhereScopesAddUpToTheFacts() throws SQLException, IOException {
    assertThat(failures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fact_grant_expenditure values ('d2', 2, 2023, 'budget', 1, 1, 3000000, 'd2.8')",
        "fact_grant_expenditure values ('d2', 2, 2023, 'budget', 0, 1, 3000000, 'd2.8')",
        "fact_expenditure values ('d1', 1, 2023, 'budget', 0, 7, 'd1.9')",
      })
  void passesWhateverOfTheTwoMoneysHasCodes(String fact) throws SQLException, IOException {
    run("insert into " + fact);

    assertThat(failures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "0, false"})
  void saysWhetherTheGrantsStateTheCodesThatTheWholeDoesNot(int function, boolean stated)
      throws SQLException {
    run(
        "insert into fact_grant_expenditure values ('d2', 2, 2023, 'budget', %d, 1, 3, 'd2.8')"
            .formatted(function));

    assertThat(
            Query.lines(
                connection,
                """
                select fact_table, is_coded_in_grants from mart_cofog_expenditure
                where document_key = 'd2' order by all
                """))
        .containsExactly("fact_expenditure|" + stated, "fact_grant_expenditure|false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update dim_function set cofog_scope = null where function_key = 2",
        "update dim_function set cofog_code = '99.9' where function_key = 1",
        "update dim_function set cofog_scope = 'out_of_scope' where function_key = 2",
        "delete from dim_function where function_key = 0",
        "insert into dim_cofog select * from dim_cofog where cofog_code = '01.1'",
        "insert into dim_function select * from dim_function where function_key = 1",
        "delete from dim_document where document_key = 'd2'",
        "insert into dim_document select * from dim_document where document_key = 'd1'",
        "update dim_cofog set cofog_scope = 'elsewhere' where cofog_code = '01.1'",
        "insert into fact_expenditure values ('d3', 1, 2023, 'budget', 7, 0, 'd3.1')",
        "insert into fact_grant_expenditure values ('d1', 1, 2023, 'budget', 7, 1, 5, 'd1.9')",
      })
  void failsWhereMoneyIsLostOrDoubled(String fault) throws SQLException, IOException {
    run(fault);

    assertThat(failures()).isNotEmpty();
  }

  private List<String> failures() throws SQLException, IOException {
    return Query.lines(connection, Files.readString(Path.of(AUDIT)));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
