package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.launcher.Main;
import budgetwarehouse.warehouse.PublishedWarehouse;
import budgetwarehouse.warehouse.WarehouseViews;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real job in the middle of its longest steps, over a warehouse that people are reading;
 * every step is the profile {@code faults}'s.
 */
class KilledRunIT {
  /** Reading, build, publication of the warehouse and of the comparisons. */
  private static final List<Integer> STEPS = List.of(2, 5, 7, 9);

  private static final int LONGEST_WAIT_MILLIS = 400;

  @TempDir Path root;
  private final Random random = new Random(20230101);

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void publishesTheSameAfterItWasKilledFourTimes() throws Exception {
    WholeRun undisturbed = SharedRun.SAMPLE.loaded();
    // there is something published that a killed run could spoil
    WholeRun killed = undisturbed.withPublished(root.resolve("data"));

    var over = new AtomicBoolean();
    var answers = new AtomicInteger();
    List<String> refusals = new ArrayList<>();
    var reader = new Thread(() -> read(killed.data(), over, answers, refusals), "analyst");
    reader.start();
    for (int step : STEPS) {
      kill(killed, step);
    }
    int exitCode = killed.load();
    over.set(true);
    reader.join();

    assertThat(exitCode).as(killed::printed).isLessThanOrEqualTo(1);
    assertThat(killed.printed()).contains("第 1 次运行（续前次中断处）");
    assertThat(refusals).isEmpty();
    assertThat(answers).hasValueGreaterThan(STEPS.size());
    assertThat(killed.tables()).isEqualTo(undisturbed.tables());
    assertThat(leftovers(killed)).isEqualTo(leftovers(undisturbed));
  }

  /** Start the job in a process of its own and kill it a moment after a step has begun. */
  private void kill(WholeRun run, int step) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "load",
                "--inbox",
                run.inbox().toString(),
                "--data",
                run.data().root().toString(),
                "--load-date",
                "2026-11-01")
            .redirectErrorStream(true)
            .start();
    var printed = new StringBuilder();
    try (BufferedReader console = process.inputReader()) {
      String line = console.readLine();
      while (line != null && !line.startsWith("[" + step + "/")) {
        printed.append(line).append('\n');
        line = console.readLine();
      }
      assertThat(line).as(printed.toString()).isNotNull();
      Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void read(
      DataFolder data, AtomicBoolean over, AtomicInteger answers, List<String> refusals) {
    while (!over.get()) {
      // one process opens a file in one way only, and the load that ends the test runs in this one
      try (PublishedWarehouse warehouse =
          PublishedWarehouse.openToPublish(data.warehouse(), data.build(1).resolve("spill"))) {
        List<List<Object>> documents = new ArrayList<>();
        WarehouseViews views = warehouse.views();
        views.read(views.describe("main", "dim_document").orElseThrow(), documents::add);
        assertThat(documents).hasSize(SampleInputIT.DOCUMENTS);
        answers.incrementAndGet();
        Thread.sleep(20);
      } catch (Exception | AssertionError e) {
        refusals.add(e.toString());
        return;
      }
    }
  }

  /** Return what stands in a data folder, without the names that hashes and stores give. */
  private static List<String> leftovers(WholeRun run) throws IOException {
    Path data = run.data().root();
    try (Stream<Path> files = Files.walk(data)) {
      return files.map(file -> data.relativize(file).toString()).sorted().toList();
    }
  }
}
