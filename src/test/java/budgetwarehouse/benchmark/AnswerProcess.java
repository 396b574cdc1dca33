package budgetwarehouse.benchmark;

import budgetwarehouse.warehouse.AnalystConnection;
import budgetwarehouse.warehouse.AnalystLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asks the questions of the answers benchmark in a process of its own, so that the first is cold.
 */
final class AnswerProcess {
  private static final Path SCRIPTS = Path.of("src/test/resources/benchmark");
  private static final List<String> QUESTIONS = List.of("district", "summary", "first");
  private static final int ROUNDS = 5;

  private AnswerProcess() {}

  /** Run {@code ask WAREHOUSE} or {@code multiply WAREHOUSE TARGET YEARS}. */
  public static void main(String[] arguments) throws Exception {
    Path warehouse = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "ask" -> ask(warehouse);
      case "multiply" -> multiply(warehouse, Path.of(arguments[2]), Integer.parseInt(arguments[3]));
      default -> throw new IllegalArgumentException("no stage " + arguments[0]);
    }
  }

  private static void ask(Path warehouse) throws Exception {
    try (Connection connection = AnalystConnection.open(warehouse, AnalystLimits.DEFAULT)) {
      for (Map.Entry<String, Long> comparison : comparisons(connection).entrySet()) {
        for (String question : QUESTIONS) {
          System.out.println(timed(connection, comparison, question).line());
        }
      }
    }
  }

  private static TimedAnswer timed(
      Connection connection, Map.Entry<String, Long> comparison, String question) throws Exception {
    String sql = Files.readString(SCRIPTS.resolve("answers/" + question + ".sql"));
    List<Measurement> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(Measurement.of(() -> read(connection, sql, "compare." + comparison.getKey())));
    }
    double slowest = rounds.stream().mapToDouble(Measurement::wallSeconds).max().orElseThrow();
    Measurement middle = Measurement.middle(rounds.subList(1, ROUNDS));
    return new TimedAnswer(comparison.getKey(), question, comparison.getValue(), middle, slowest);
  }

  private static void read(Connection connection, String sql, String comparison)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
        statement.setString(i, comparison);
      }
      try (ResultSet rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            Sink.keep(Objects.hashCode(rows.getObject(column)));
          }
        }
      }
    }
  }

  private static Map<String, Long> comparisons(Connection connection) throws Exception {
    Map<String, Long> rows = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(Files.readString(SCRIPTS.resolve("comparisons.sql")))) {
      while (found.next()) {
        rows.put(found.getString(1), found.getLong(2));
      }
    }
    return rows;
  }

  /** Write every comparison so many times, a year earlier each time. */
  private static void multiply(Path warehouse, Path target, int years) throws Exception {
    Files.deleteIfExists(target);
    String multiplied = Files.readString(SCRIPTS.resolve("years_of_copies.sql"));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse);
        Statement statement = connection.createStatement()) {
      Map<String, Long> comparisons = comparisons(connection);
      statement.execute("attach '" + target + "' as years (storage_version 'v1.5.0')");
      statement.execute("create schema years.compare");
      statement.execute("set variable years = " + years);
      for (String name : comparisons.keySet()) {
        statement.execute("set variable comparison = 'compare." + name + "'");
        statement.execute(multiplied.replace("target_table", "years.compare." + name));
      }
    }
  }
}
