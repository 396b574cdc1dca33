package budgetwarehouse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs loads under a clock that goes back between them. */
class ClockSetBackIT {
  private static final Path FAKETIME = Path.of("/usr/bin/faketime");

  @TempDir Path root;

  @Test
  void goesByTheNumberOfALoadAndNotByItsDate() throws Exception {
    assumeTrue(Files.isExecutable(FAKETIME), "needs the Debian package faketime");
    Path data = root.resolve("data");
    Scenario first = Scenario.reading(SmallInbox.first(root.resolve("inbox-1")), root);
    ChildJob killed = at("2031-06-01 10:00:00", first, data);
    while (killed.isAlive() && killed.step() < 2) {
      Thread.sleep(5);
    }
    killed.kill();
    ChildJob resumed = at("2031-05-01 10:00:00", first, data);
    assertThat(resumed.exitCode()).as(resumed.printed()).isLessThanOrEqualTo(1);
    assertThat(resumed.printed()).contains("第 1 次装载（续前次中断处）");

    Scenario second = Scenario.reading(SmallInbox.second(root.resolve("inbox-2")), root);
    ChildJob earlier = at("2030-01-01 10:00:00", second, data);
    assertThat(earlier.exitCode()).as(earlier.printed()).isLessThanOrEqualTo(1);

    assertThat(receipts(data)).containsExactly("1 2031-05-01", "2 2030-01-01");
    for (String report : List.of("reports/1.json", "reports/2.json")) {
      assertThat(data.resolve(report)).content().doesNotContain("\"seconds\" : -");
    }
    assertThat(DataState.of(data).documents()).doesNotHaveDuplicates();
  }

  private static ChildJob at(String time, Scenario scenario, Path data) throws Exception {
    List<String> under =
        List.of("env", "FAKETIME_DONT_FAKE_MONOTONIC=1", FAKETIME.toString(), time);
    return scenario.start(data, under, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
  }

  private static List<String> receipts(Path data) throws Exception {
    String sql =
        "select distinct load_number || ' ' || load_date from read_parquet('"
            + data.resolve("store/receipts/*/manifest.parquet")
            + "') order by all";
    List<String> receipts = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        receipts.add(rows.getString(1));
      }
    }
    return receipts;
  }
}
