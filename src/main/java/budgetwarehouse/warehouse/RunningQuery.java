package budgetwarehouse.warehouse;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;

/**
 * One query and the thread it runs in.
 *
 * <p>The thread has a deep stack, since the planner calls itself for every level of a statement and
 * ends the process where the stack ends. Whoever asks stands beside it and holds the limits that
 * the database does not: it looks at its own only between rows, and the text that one row makes
 * counts as no memory. It never calls the driver, whose every call waits while a statement is being
 * planned; a third thread does, and may wait.
 */
final class RunningQuery implements AutoCloseable {
  private static final long STACK_BYTES = 512L << 20;
  private static final long LOOK_MILLIS = 100;
  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final long BYTES_BESIDES = 1L << 30;

  // what the driver says of every fault after the first rows were asked for
  private static final String WORDS_LOST = "Invalid result set";

  private final Connection connection;
  private final Statement statement;
  private final String sql;
  private final Answer answer;
  private final Duration patience;
  private volatile Statement current;
  private volatile @Nullable Throwable fault;
  private volatile double share = -1;
  private volatile long stoppedAt;
  private volatile String stopped = "";
  private boolean isAlive;

  RunningQuery(Connection connection, String sql, Answer answer) throws SQLException {
    this(connection, sql, answer, PATIENCE);
  }

  /** Take a query that is given up when it goes on for so long after it was told to stop. */
  RunningQuery(Connection connection, String sql, Answer answer, Duration patience)
      throws SQLException {
    this.connection = connection;
    this.statement = connection.createStatement();
    this.current = statement;
    this.sql = sql;
    this.answer = answer;
    this.patience = patience;
  }

  /** Run it to its end, or to that of the limits. */
  void run(AnalystLimits limits, QueryWatch watch) throws SQLException, IOException, QueryRefused {
    long start = System.nanoTime();
    var thread = new Thread(null, this::answer, "query", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    var attendant = new Thread(() -> attend(thread), "query-attendant");
    attendant.setDaemon(true);
    attendant.start();
    long mostBytes = ProcessMemory.bytes() + limits.bytes() + BYTES_BESIDES;
    long longest = limits.time().plus(GRACE).toNanos();
    while (!joined(thread)) {
      watch.running(share);
      if (ProcessMemory.bytes() > mostBytes) {
        stop("查询所需内存超过限额");
      } else if (System.nanoTime() - start > longest) {
        stop("查询超过时限");
      }
      boolean grows = ProcessMemory.bytes() > mostBytes + BYTES_BESIDES;
      if (isStopped() && (grows || System.nanoTime() - stoppedAt > patience.toNanos())) {
        throw new QueryStuck(stopped + "，且无法取消，程序就此结束");
      }
    }
    throwFault(thread);
  }

  private boolean isStopped() {
    return !stopped.isEmpty();
  }

  private boolean joined(Thread thread) {
    try {
      thread.join(LOOK_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      cancel();
    }
    isAlive = thread.isAlive();
    return !isAlive;
  }

  /**
   * Ask the driver how far it is, and tell it to stop: again and again, between two calls it is
   * lost.
   */
  private void attend(Thread query) {
    while (query.isAlive()) {
      share = progress();
      if (isStopped()) {
        interrupt();
      }
      LockSupport.parkNanos(Duration.ofMillis(LOOK_MILLIS).toNanos());
    }
  }

  private double progress() {
    try {
      return current.unwrap(DuckDBPreparedStatement.class).getQueryProgress().getPercentage() / 100;
    } catch (SQLException e) {
      return -1; // it is not running yet, or not any more
    }
  }

  /** Stop it because a person wishes so. */
  void cancel() {
    stop("查询已取消");
  }

  private synchronized void stop(String reason) {
    if (!isStopped()) {
      stoppedAt = System.nanoTime();
      stopped = reason;
    }
  }

  private void interrupt() {
    try {
      current.cancel();
    } catch (SQLException e) {
      // it ended meanwhile
    }
  }

  private void answer() {
    try {
      Optional<String> refusal = ParsedQuestion.refusal(connection, sql);
      if (refusal.isPresent()) {
        fault = new QueryRefused(refusal.get());
      } else if (statement.execute(sql)) {
        try (ResultSet rows = statement.getResultSet()) {
          answer.columns(AnswerColumns.of(rows.getMetaData()));
          RowReading.readAll(rows, this::hand);
          answer.end();
        }
      }
    } catch (SQLException e) {
      boolean wordless = String.valueOf(e.getMessage()).endsWith(WORDS_LOST);
      fault = wordless && !isStopped() ? withWords(e) : e;
    } catch (Throwable e) { // whatever it is, whoever asked is told
      fault = e;
    }
  }

  private void hand(List<@Nullable Object> row) throws IOException {
    if (isStopped()) {
      throw new CancellationException(stopped);
    }
    answer.row(row);
  }

  private void throwFault(Thread thread) throws SQLException, IOException, QueryRefused {
    Throwable thrown = fault;
    if (thrown instanceof IOException broken) {
      throw broken;
    }
    if (isStopped() && thrown != null) {
      throw new QueryRefused(stopped, thrown);
    }
    if (thrown != null && isOfHeap(thrown)) {
      throw new QueryRefused("查询所需内存超过限额：答案中有一个值过大", thrown);
    }
    if (thrown instanceof SQLException refused) {
      throw refused;
    }
    if (thrown instanceof QueryRefused refused) {
      throw refused;
    }
    if (thrown instanceof RuntimeException programFault) {
      throw programFault;
    }
    if (thrown != null) {
      throw new IllegalStateException(thread.getName(), thrown);
    }
  }

  private static boolean isOfHeap(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return thrown instanceof OutOfMemoryError
        || String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT).contains("java heap space")
        || (cause != null && isOfHeap(cause));
  }

  /** Ask once more through the driver's other door, which keeps the words of a late fault. */
  private SQLException withWords(SQLException wordless) {
    try (PreparedStatement again = connection.prepareStatement(sql);
        DuckDBChunkedResult chunks = asked(again).query()) {
      while (!isStopped() && chunks.nextChunk()) {
        // only its fault is of interest
      }
      return wordless;
    } catch (SQLException said) {
      return said;
    } catch (RuntimeException e) {
      return e.getCause() instanceof SQLException said ? said : wordless;
    }
  }

  private DuckDBPreparedStatement asked(PreparedStatement again) throws SQLException {
    current = again;
    return again.unwrap(DuckDBPreparedStatement.class);
  }

  @Override
  public void close() throws SQLException {
    // a query that never ends holds the driver's locks, and closing would wait for it
    if (!isAlive) {
      statement.close();
    }
  }
}
