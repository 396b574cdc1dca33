package budgetwarehouse.warehouse;

import budgetwarehouse.warehouse.guard.StatementGuard;
import budgetwarehouse.warehouse.guard.StatementTree;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Has the database parse what a person asks, before it runs it. */
final class ParsedQuestion {
  private static final String TREE = NamedQuery.text("statement_tree");

  private ParsedQuestion() {}

  /**
   * Say in Chinese why a statement is turned away; empty where it may run. To be called on a deep
   * stack, since the parser calls itself for every level of a statement.
   */
  static Optional<String> refusal(Connection connection, String statement) throws SQLException {
    String question = StatementGuard.question(statement);
    return parsed(connection, question).refusal(question, question.equals(statement));
  }

  private static StatementTree parsed(Connection connection, String question) throws SQLException {
    try (PreparedStatement parse = connection.prepareStatement(TREE)) {
      parse.setString(1, question);
      try (ResultSet row = parse.executeQuery()) {
        row.next();
        return new StatementTree(
            row.getString("error"),
            row.getLong("statements"),
            names(row.getArray("nodes")),
            names(row.getArray("functions")));
      }
    }
  }

  private static List<String> names(Array names) throws SQLException {
    return Arrays.stream((Object[]) names.getArray()).map(String::valueOf).toList();
  }
}
