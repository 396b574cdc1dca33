package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what the sample publishes to {@code sample-input/expected}; {@code -Dexpected.update}
 * writes the exports anew, and the difference is to be read. The counts and sums are never written
 * by the program: a person took them from the documents.
 */
class SampleInputIT {
  /** Files of the sample, those in its archive one by one. */
  static final int DOCUMENTS = 15;

  private static final Path EXPECTED = Path.of("sample-input/expected");
  private static final Path QUERIES = Path.of("src/test/resources/runs");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  static List<String> exports() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES.resolve("expected"))) {
      return files.map(file -> file.getFileName().toString().replace(".sql", "")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("exports")
  void publishesWhatAPersonReviewed(String export) throws IOException, SQLException {
    Path expected = EXPECTED.resolve(export + ".csv");
    Path query = QUERIES.resolve("expected").resolve(export + ".sql");
    String found = SharedRun.SAMPLE.loaded().published().csv(query);
    if (Boolean.getBoolean("expected.update")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, found);
    }

    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("budgetwarehouse.run.SharedRun#all")
  void countsAndAddsUpLikeTheDocuments(SharedRun run) throws IOException, SQLException {
    String query = Files.readString(QUERIES.resolve("counts_and_sums.sql"));
    List<String> found =
        run.loaded().published().rows(query).stream().map(SampleInputIT::line).toList();
    List<String> expected = countsAndSums(run);
    Set<String> asked = new HashSet<>(expected.stream().map(SampleInputIT::subject).toList());

    assertThat(expected).as("not so in the warehouse").filteredOn(isNot(found)).isEmpty();
    assertThat(found)
        .as("otherwise in the warehouse")
        .filteredOn(line -> asked.contains(subject(line)))
        .filteredOn(isNot(expected))
        .isEmpty();
  }

  @Test
  void findsNoFaultInTheSampleThatStopsAnalysis() throws IOException {
    WholeRun sample = SharedRun.SAMPLE.loaded();

    assertThat(sample.printed()).contains("完成，已发布", "收到 15 份：新读 15，未变 0，隔离 0", "遗漏 0，多出 0");
    assertThat(sample.filesRead()).hasSize(DOCUMENTS);
  }

  private static List<String> countsAndSums(SharedRun run) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Reader text = Files.newBufferedReader(EXPECTED.resolve("counts_and_sums.csv"))) {
      for (CSVRecord row : CSV.parse(text)) {
        if (run == SharedRun.SAMPLE || FoundingDocument.of(row.get("file")).isPresent()) {
          lines.add(line(row.toList()));
        }
      }
    }
    return lines;
  }

  private static String line(List<String> cells) {
    String file = cells.get(0);
    String document = FoundingDocument.of(file).map(FoundingDocument::sampleFile).orElse(file);
    return document + " " + cells.get(1) + " = " + cells.get(2);
  }

  private static Predicate<String> isNot(List<String> lines) {
    return line -> !lines.contains(line);
  }

  private static String subject(String line) {
    return line.substring(0, line.indexOf(" = "));
  }
}
