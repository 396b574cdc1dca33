package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a person cancels, the query ends; or the program does, soon after. */
@Timeout(40)
class CancelTest {
  private static final String ENDLESS = "select sum(hash(range)) from range(1000000000000000000)";
  private static final AnalystLimits LIMITS = new AnalystLimits("256MB", 1, Duration.ofSeconds(60));

  @TempDir private static Path folder;
  private static Path published;

  @BeforeAll
  static void write() throws Exception {
    published = HandMadeWarehouse.write(folder.resolve("warehouse.duckdb"), "build");
  }

  @Test
  void endsTheQueryThatRunsAndRefusesTheNextUntilToldToGoOn() throws Exception {
    try (AnalystSession session = AnalystSession.open(published, LIMITS)) {
      assertThatThrownBy(() -> session.ask(ENDLESS, new Rows(), share -> session.cancel()))
          .isInstanceOf(QueryRefused.class)
          .hasMessage("查询已取消");
      assertThatThrownBy(() -> session.ask("select 1", new Rows(), QueryWatch.NONE))
          .isInstanceOf(QueryRefused.class)
          .hasMessage("查询已取消");

      session.goOn();
      var rows = new Rows();
      session.ask("select 1", rows, QueryWatch.NONE);
      assertThat(rows.count).isEqualTo(1);
    }
  }

  @Test
  void isNotLostBeforeTheQueryHasBegun() throws Exception {
    try (Connection connection = AnalystConnection.streaming(published, LIMITS);
        var query = new RunningQuery(connection, ENDLESS, new Rows())) {
      query.cancel();

      assertThatThrownBy(() -> query.run(LIMITS, QueryWatch.NONE))
          .isInstanceOf(QueryRefused.class)
          .hasMessage("查询已取消");
    }
  }

  @Test
  void endsAnAnswerThatIsBeingHandedOver() throws Exception {
    try (AnalystSession session = AnalystSession.open(published, LIMITS)) {
      var rows =
          new Rows() {
            @Override
            public void row(List<Object> cells) {
              super.row(cells);
              session.cancel();
            }
          };

      assertThatThrownBy(() -> session.ask("from range(1000)", rows, QueryWatch.NONE))
          .hasMessage("查询已取消");
      assertThat(rows.count).isEqualTo(1);
    }
  }

  @Test
  void givesUpAQueryThatGoesOnHoweverLongItWasAllowed() throws Exception {
    var released = new CountDownLatch(1);
    var held =
        new Rows() {
          @Override
          public void row(List<Object> cells) {
            await(released);
          }
        };
    try (Connection connection = AnalystConnection.streaming(published, LIMITS);
        var query = new RunningQuery(connection, "select 1", held, Duration.ofMillis(300))) {
      assertThatThrownBy(() -> query.run(LIMITS, share -> query.cancel()))
          .isInstanceOf(QueryStuck.class)
          .hasMessageContaining("查询已取消");
    } finally {
      released.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Counts rows. */
  private static class Rows implements Answer {
    int count;

    @Override
    public void begin(List<String> columns) {}

    @Override
    public void row(List<Object> cells) {
      count++;
    }

    @Override
    public void end() {}
  }
}
