package budgetwarehouse.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Opens the published warehouse again and again, and keeps each state that it saw after another.
 * Where a file was once, there must always be one, and it must open.
 */
final class Analyst implements AutoCloseable {
  private static final String STATE =
      """
      select (select build_id from mart_build) || ' '
          || (select count(*) from dim_document) || ' '
          || (select count(*) || '/' || sum(amount_yuan) from fact_grant_expenditure) || ' '
          || (select sum(estimated_size) from duckdb_tables())
      """;

  private final Path published;
  private final List<String> states = new ArrayList<>();
  private final Thread thread = new Thread(this::ask, "analyst");
  private volatile boolean over;
  private final AtomicInteger answers = new AtomicInteger();
  private volatile String refusal = "";

  Analyst(Path published) {
    this.published = published;
    thread.start();
  }

  private void ask() {
    while (!over && refusal.isEmpty()) {
      try {
        if (Files.exists(published) || !states.isEmpty()) {
          note(state(published));
        }
        Thread.sleep(10);
      } catch (SQLException | RuntimeException e) {
        refusal = e.toString();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void note(String state) {
    answers.incrementAndGet();
    if (states.isEmpty() || !states.get(states.size() - 1).equals(state)) {
      states.add(state);
    }
  }

  /** Return what tells one published state from another. */
  static String state(Path published) throws SQLException {
    var readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + published, readOnly);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(STATE)) {
      row.next();
      return row.getString(1);
    }
  }

  /** Stop asking. */
  @Override
  public void close() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  int answers() {
    return answers.get();
  }

  /** Say what was wrong; the states must be the known ones, in their order. */
  List<String> faults(List<String> known) {
    List<String> faults = new ArrayList<>();
    if (!refusal.isEmpty()) {
      faults.add("the published warehouse did not open: " + refusal);
    }
    List<String> rest = new ArrayList<>(known);
    for (String state : states) {
      while (!rest.isEmpty() && !rest.get(0).equals(state)) {
        rest.remove(0);
      }
    }
    if (rest.isEmpty() && !states.isEmpty()) {
      faults.add("readers saw " + states + ", not " + known);
    }
    return faults;
  }
}
