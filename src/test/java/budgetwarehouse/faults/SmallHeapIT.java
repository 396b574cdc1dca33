package budgetwarehouse.faults;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.LoadRun;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads documents in a heap that is too small for one of them. */
class SmallHeapIT {
  private static final long LARGE_BYTES = 160L << 20;

  @TempDir Path root;

  @Test
  void setsAsideTheDocumentThatNeedsMoreAndReadsItWithMore() throws Exception {
    Path inbox = SmallInbox.first(root.resolve("inbox"));
    int others = Undisturbed.of(reading(inbox), root.resolve("others")).state().documents().size();
    try (var large = new RandomAccessFile(inbox.resolve("large.bin").toFile(), "rw")) {
      large.setLength(LARGE_BYTES);
    }
    Path data = root.resolve("data");

    ChildJob small = reading(inbox).start(data, List.of(), List.of("-Xmx120m"));
    assertThat(small.exitCode()).as(small.printed()).isEqualTo(LoadRun.FAULTS_IN_DATA);
    assertThat(small.printed()).contains("已发布；数据有错误");
    assertThat(small.printed()).contains("OutOfMemoryError");
    assertThat(DataState.of(data).documents()).hasSize(others);
    assertThat(reasons(data)).anyMatch(reason -> reason.contains("READER_FAILED"));

    ChildJob large = reading(inbox).start(data, List.of(), List.of("-Xmx1g"));
    assertThat(large.exitCode()).as(large.printed()).isEqualTo(LoadRun.FAULTS_IN_DATA);
    assertThat(DataState.of(data).documents()).hasSize(others + 1).doesNotHaveDuplicates();
    assertThat(reasons(data)).noneMatch(reason -> reason.contains("READER_FAILED"));
  }

  @Test
  void endsUnpublishedWhereNothingCanRunAndGoesOnWithMore() throws Exception {
    Scenario reading = reading(SmallInbox.first(root.resolve("inbox")));
    Undisturbed undisturbed = Undisturbed.of(reading, root.resolve("undisturbed"));
    Path data = root.resolve("data");

    // with the smaller one not even the command line can be set up
    for (String heap : List.of("-Xmx8m", "-Xmx14m")) {
      ChildJob small = reading.start(data, List.of(), List.of(heap, "-XX:+UseSerialGC"));
      assertThat(small.exitCode()).as(small.printed()).isEqualTo(LoadRun.NOT_FINISHED);
    }
    assertThat(reading.start(data).exitCode()).isEqualTo(undisturbed.exitCode());
    assertThat(DataState.of(data).documents()).isEqualTo(undisturbed.state().documents());
  }

  private Scenario reading(Path inbox) throws Exception {
    return Scenario.reading(inbox, root).with("--load-date", "2026-11-01");
  }

  private static List<String> reasons(Path data) throws Exception {
    if (!Files.isDirectory(data.resolve("quarantine"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(data.resolve("quarantine"))) {
      return files.filter(file -> file.endsWith("reason.json")).map(SmallHeapIT::text).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
