package budgetwarehouse.warehouse.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every function that can be asked like a table was looked at: it is harmless or turned away. */
class LibraryFunctionsTest {
  // what the library says of itself and of the warehouse, and what makes rows of its arguments
  private static final List<String> HARMLESS =
      List.of(
          "duckdb_.*",
          "pragma_.*",
          "icu_calendar_names",
          "pg_timezone_names",
          "generate_series",
          "range",
          "repeat",
          "repeat_row",
          "unnest",
          "json_each",
          "json_tree",
          "query_table",
          "summary",
          "test_all_types",
          "test_vector_types",
          "histogram",
          "histogram_values");

  @Test
  void knowsEveryTableFunctionOfTheLibrary() throws SQLException {
    assertThat(tableFunctions())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(
                        StatementGuard.refusal("from " + name + "()").isPresent()
                            || HARMLESS.stream().anyMatch(name::matches))
                    .as("%s: bar it in StatementGuard, or add it to the harmless ones here", name)
                    .isTrue());
  }

  private static Set<String> tableFunctions() throws SQLException {
    Set<String> names = new TreeSet<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select distinct function_name from duckdb_functions()"
                    + " where function_type in ('table', 'table_macro')")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
