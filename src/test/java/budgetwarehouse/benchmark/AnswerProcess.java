package budgetwarehouse.benchmark;

import budgetwarehouse.warehouse.AnalystConnection;
import budgetwarehouse.warehouse.AnalystLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Asks the questions of the answers benchmark in a process of its own, so that the first is cold.
 */
final class AnswerProcess {
  private static final Path SCRIPTS = Path.of("src/test/resources/benchmark");
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
    try (Connection connection = AnalystConnection.open(warehouse, AnalystLimits.DEFAULT);
        Statement statement = connection.createStatement()) {
      statement.execute(script("asked"));
      for (Question question : questions(connection)) {
        System.out.println(timed(connection, question).line());
      }
    }
  }

  private static TimedAnswer timed(Connection connection, Question question) throws Exception {
    String sql = script("answers/" + question.name());
    List<Measurement> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(Measurement.of(() -> read(connection, sql, question.relation())));
    }
    double slowest = rounds.stream().mapToDouble(Measurement::wallSeconds).max().orElseThrow();
    Measurement middle = Measurement.middle(rounds.subList(1, ROUNDS));
    return new TimedAnswer(question.relation(), question.name(), question.rows(), middle, slowest);
  }

  private static void read(Connection connection, String sql, String relation) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
        statement.setString(i, relation);
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

  private static List<Question> questions(Connection connection) throws Exception {
    List<Question> questions = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(script("questions"))) {
      while (found.next()) {
        questions.add(new Question(found.getString(1), found.getString(2), found.getLong(3)));
      }
    }
    return questions;
  }

  /** Put so many years, each a year earlier, into every table that is asked, in a new warehouse. */
  private static void multiply(Path warehouse, Path target, int years) throws Exception {
    Files.copy(warehouse, target, StandardCopyOption.REPLACE_EXISTING);
    String multiplied = script("years_of_copies");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + target);
        Statement statement = connection.createStatement()) {
      statement.execute("set variable years = " + years);
      for (String table : tables(connection)) {
        statement.execute("set variable asked_table = '" + table + "'");
        statement.execute(multiplied.replace("target_table", table));
      }
    }
  }

  private static List<String> tables(Connection connection) throws Exception {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(script("asked_tables"))) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  private static String script(String name) throws IOException {
    return Files.readString(SCRIPTS.resolve(name + ".sql"));
  }

  /**
   * One question to one relation.
   *
   * @param relation comparison, view or macro
   * @param rows rows of the table that answers
   */
  private record Question(String relation, String name, long rows) {}
}
