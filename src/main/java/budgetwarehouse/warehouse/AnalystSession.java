package budgetwarehouse.warehouse;

import budgetwarehouse.warehouse.guard.StatementGuard;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published warehouse, open for questions that people write; one at a time.
 *
 * <p>Every question goes past {@link StatementGuard}, and its rows are handed over as they come.
 * The session keeps what was published when it was opened.
 */
public final class AnalystSession implements AutoCloseable {
  private final Connection connection;
  private final AnalystLimits limits;
  private volatile @Nullable RunningQuery running;
  private volatile boolean cancelled;
  private boolean stuck;

  private AnalystSession(Connection connection, AnalystLimits limits) {
    this.connection = connection;
    this.limits = limits;
  }

  /** Open the published file. */
  public static AnalystSession open(Path file, AnalystLimits limits) {
    try {
      return new AnalystSession(AnalystConnection.streaming(file, limits), limits);
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot open " + file, e);
    }
  }

  /**
   * Ask a question in SQL that a person wrote. The answer is taken in a thread of its own. After
   * {@link #cancel} nothing is answered until {@link #goOn}.
   *
   * @throws QueryRefused when it is not answered, with DuckDB's own words or, in Chinese, ours
   * @throws QueryStuck when it cannot even be stopped; the process should end then
   */
  public void ask(String sql, Answer answer, QueryWatch watch) throws QueryRefused, IOException {
    Optional<String> refusal = StatementGuard.refusal(sql);
    if (refusal.isPresent()) {
      throw new QueryRefused(refusal.get());
    }
    try (var query = new RunningQuery(connection, sql, answer)) {
      running = query; // first: a cancel that comes now is seen in one of the two places
      if (cancelled) {
        throw new QueryRefused("查询已取消");
      }
      query.run(limits, watch);
    } catch (QueryStuck e) {
      stuck = true;
      throw e;
    } catch (SQLException e) {
      throw new QueryRefused(String.valueOf(e.getMessage()), e);
    } finally {
      running = null;
    }
  }

  /** Ask one of the program's own queries under {@code warehouse-schema/queries/}, by its name. */
  public void askNamed(String query, Answer answer) throws IOException {
    try (PreparedStatement statement = connection.prepareStatement(NamedQuery.text(query));
        ResultSet rows = statement.executeQuery()) {
      answer.columns(AnswerColumns.of(rows.getMetaData()));
      RowReading.readAll(rows, answer::row);
      answer.end();
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot run query " + query, e);
    }
  }

  /** Stop the query that runs, and turn away those that follow; their asker is told. */
  public void cancel() {
    cancelled = true;
    RunningQuery query = running;
    if (query != null) {
      query.cancel();
    }
  }

  /** Answer again after a cancel. */
  public void goOn() {
    cancelled = false;
  }

  /** Return its views and tables with what they say of themselves. */
  public WarehouseViews views() {
    return new WarehouseViews(connection);
  }

  @Override
  public void close() {
    if (stuck) {
      return; // closing would wait for the query; the process is to end
    }
    try {
      connection.close();
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot close the warehouse", e);
    }
  }
}
