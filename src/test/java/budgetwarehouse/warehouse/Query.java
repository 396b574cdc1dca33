package budgetwarehouse.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Answers of a query as lines of text, cells parted by a bar. */
final class Query {
  private Query() {}

  static List<String> lines(Path database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database)) {
      return lines(connection, sql);
    }
  }

  static List<String> lines(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return lines(result);
    }
  }

  /** Run one of the program's own queries with a parameter. */
  static List<String> named(Path database, String query, String parameter) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        PreparedStatement statement = connection.prepareStatement(NamedQuery.text(query))) {
      statement.setString(1, parameter);
      try (ResultSet result = statement.executeQuery()) {
        return lines(result);
      }
    }
  }

  private static List<String> lines(ResultSet result) throws SQLException {
    List<String> lines = new ArrayList<>();
    int columns = result.getMetaData().getColumnCount();
    while (result.next()) {
      List<String> cells = new ArrayList<>();
      for (int column = 1; column <= columns; column++) {
        cells.add(String.valueOf(result.getString(column)));
      }
      lines.add(String.join("|", cells));
    }
    return lines;
  }
}
