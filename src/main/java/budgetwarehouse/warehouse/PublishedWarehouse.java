package budgetwarehouse.warehouse;

import budgetwarehouse.finding.FindingTally;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The published warehouse, open for the program's own queries; what a person asks goes through
 * {@link AnalystSession}, which guards it.
 *
 * <p>Whoever has it open keeps what was published then, however often a load publishes meanwhile.
 */
public final class PublishedWarehouse implements AutoCloseable {
  private final Connection connection;

  private PublishedWarehouse(Connection connection) {
    this.connection = connection;
  }

  /** Open the published file with the limits of a person at a terminal. */
  public static PublishedWarehouse open(Path file) {
    try {
      return new PublishedWarehouse(AnalystConnection.open(file, AnalystLimits.DEFAULT));
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot open " + file, e);
    }
  }

  /**
   * Open the published file to write out what it holds of all districts, which may take longer than
   * a person waits and more than the memory.
   *
   * @param spill folder for what does not fit into memory, not beside the published file
   */
  public static PublishedWarehouse openToPublish(Path file, Path spill) {
    try {
      return new PublishedWarehouse(
          AnalystConnection.spilling(file, AnalystLimits.forPublication(), spill));
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot open " + file, e);
    }
  }

  /**
   * Open the published file in a process that has it open as an {@link AnalystSession} of the same
   * limits. One answer at a time: the next query ends it.
   */
  public static PublishedWarehouse openBesideSession(Path file, AnalystLimits limits) {
    try {
      return new PublishedWarehouse(AnalystConnection.streaming(file, limits));
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot open " + file, e);
    }
  }

  /** Return its views and tables with what they say of themselves. */
  public WarehouseViews views() {
    return new WarehouseViews(connection);
  }

  /** Ask one of the program's own queries under {@code warehouse-schema/queries/}, by its name. */
  public void askNamed(String query, List<String> parameters, Answer answer) throws IOException {
    try (PreparedStatement statement = connection.prepareStatement(NamedQuery.text(query))) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setString(i + 1, parameters.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        hand(rows, answer);
      }
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot run query " + query, e);
    }
  }

  /**
   * Run one of the program's own statements that makes a table of this session, by its name. The
   * published file stays as it is.
   */
  public void prepareNamed(String query, List<String> parameters) {
    try (PreparedStatement statement = connection.prepareStatement(NamedQuery.text(query))) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setString(i + 1, parameters.get(i));
      }
      statement.execute();
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot prepare " + query, e);
    }
  }

  /** Count the rows of a table; what the catalogue of the engine estimates counts deleted ones. */
  public long rows(String schema, String table) {
    String counting = "select count(*) from \"" + schema + "\".\"" + table + '"';
    try (PreparedStatement statement = connection.prepareStatement(counting);
        ResultSet count = statement.executeQuery()) {
      count.next();
      return count.getLong(1);
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot count the rows of " + table, e);
    }
  }

  /** Count its findings. */
  public FindingTally findings() {
    try (PreparedStatement statement =
            connection.prepareStatement(NamedQuery.text("finding_tally"));
        ResultSet tally = statement.executeQuery()) {
      tally.next();
      return new FindingTally(
          tally.getLong("error_count"),
          tally.getLong("warning_count"),
          tally.getLong("note_count"));
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot count the findings", e);
    }
  }

  /** Count the results of its checks, by outcome. */
  public SortedMap<String, Long> checkResults() {
    SortedMap<String, Long> results = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(NamedQuery.text("check_tally"));
        ResultSet tally = statement.executeQuery()) {
      while (tally.next()) {
        results.put(tally.getString("outcome"), tally.getLong("result_count"));
      }
      return results;
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot count the results of checks", e);
    }
  }

  /** Return what the last load that brought news changed about the documents. */
  public List<DocumentChange> documentChanges() {
    List<DocumentChange> changes = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement(NamedQuery.text("document_change_tally"));
        ResultSet tally = statement.executeQuery()) {
      while (tally.next()) {
        changes.add(
            new DocumentChange(
                tally.getString("kind"),
                tally.getString("name"),
                tally.getString("load_date"),
                tally.getLong("document_count")));
      }
      return changes;
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot count the changes of documents", e);
    }
  }

  private static void hand(ResultSet rows, Answer answer) throws SQLException, IOException {
    answer.columns(AnswerColumns.of(rows.getMetaData()));
    RowReading.readAll(rows, answer::row);
    answer.end();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot close the warehouse", e);
    }
  }
}
