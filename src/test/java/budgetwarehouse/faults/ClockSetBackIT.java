package budgetwarehouse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs loads under a clock that goes back between them. */
class ClockSetBackIT {
  private static final Path LIBRARIES = Path.of("/usr/lib");
  private static final String FAKETIME = "libfaketimeMT.so.1";

  @TempDir Path root;

  @Test
  void goesByTheNumberOfALoadAndNotByItsDate() throws Exception {
    Optional<Path> library = library();
    assumeTrue(library.isPresent(), "needs the Debian package faketime");
    String clock = library.orElseThrow().toString();
    Path data = root.resolve("data");
    Scenario first = Scenario.reading(SmallInbox.first(root.resolve("inbox-1")), root);
    ChildJob killed = at(clock, "2031-06-01 10:00:00", first, data);
    while (killed.isAlive() && killed.step() < 2) {
      Thread.sleep(5);
    }
    killed.kill();
    ChildJob resumed = at(clock, "2031-05-01 10:00:00", first, data);
    assertThat(resumed.exitCode()).as(resumed.printed()).isLessThanOrEqualTo(1);
    assertThat(resumed.printed()).contains("第 1 次运行（续前次中断处）");

    Scenario second = Scenario.reading(SmallInbox.second(root.resolve("inbox-2")), root);
    ChildJob earlier = at(clock, "2030-01-01 10:00:00", second, data);
    assertThat(earlier.exitCode()).as(earlier.printed()).isLessThanOrEqualTo(1);

    assertThat(receipts(data)).containsExactly("1 2031-05-01", "2 2030-01-01");
    for (String report : List.of("reports/1.json", "reports/2.json")) {
      assertThat(data.resolve(report)).content().doesNotContain("\"seconds\" : -");
    }
    assertThat(DataState.of(data).documents()).doesNotHaveDuplicates();
  }

  // the library and not its command, which would be killed in the place of the program
  private static Optional<Path> library() throws IOException {
    if (!Files.isDirectory(LIBRARIES)) {
      return Optional.empty();
    }
    try (Stream<Path> files =
        Files.find(LIBRARIES, 3, (file, is) -> file.getFileName().toString().equals(FAKETIME))) {
      return files.findFirst();
    }
  }

  private static ChildJob at(String clock, String time, Scenario scenario, Path data)
      throws Exception {
    List<String> under =
        List.of(
            "env", "LD_PRELOAD=" + clock, "FAKETIME=@" + time, "FAKETIME_DONT_FAKE_MONOTONIC=1");
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
