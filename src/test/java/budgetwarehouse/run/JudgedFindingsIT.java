package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Every failure that the checks give on real documents was judged by reading the document ({@code
 * judgements/}): a failure that nobody judged, and a judgement without its failure, both break the
 * build; nineteen of twenty failures must be true.
 */
class JudgedFindingsIT {
  private static final Path JUDGEMENTS = Path.of("src/test/resources/judgements");
  private static final Path FAILURES = Path.of("src/test/resources/runs/failures.sql");
  private static final Path PRECISION = Path.of("target/check-precision.csv");
  private static final double LEAST_PRECISION = 0.95;
  private static final int KEY_COLUMNS = 6;
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Return the judgements, by what identifies a failure. */
  private static Map<List<String>, Boolean> judgements() throws IOException {
    Map<List<String>, Boolean> judgements = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(JUDGEMENTS)) {
      for (Path file : files.filter(JudgedFindingsIT::holdsJudgements).sorted().toList()) {
        for (CSVRecord line : records(Files.readString(file))) {
          judgements.put(key(line), line.get("is_true").equals("true"));
        }
      }
    }
    return judgements;
  }

  private static boolean holdsJudgements(Path file) {
    return !file.getFileName().toString().startsWith("missed");
  }

  private static List<CSVRecord> records(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv, CSV)) {
      return parser.getRecords();
    }
  }

  private static List<String> key(CSVRecord line) {
    return line.toList().subList(0, KEY_COLUMNS).stream().map(String::strip).toList();
  }

  private static List<List<String>> failures() throws IOException, SQLException {
    List<List<String>> failures = new ArrayList<>();
    for (CSVRecord line : records(SharedRun.REAL.loaded().published().csv(FAILURES))) {
      failures.add(key(line));
    }
    return failures;
  }

  @Test
  void everyFailureWasJudgedAndEveryJudgementIsOfAFailure() throws IOException, SQLException {
    List<List<String>> failures = failures();

    assertThat(judgements().keySet()).containsExactlyInAnyOrderElementsOf(failures);
  }

  @Test
  void nineteenOfTwentyFailuresAreTrue() throws IOException, SQLException {
    Map<List<String>, Boolean> judgements = judgements();
    Map<String, int[]> counts = new TreeMap<>();
    int right = 0;
    int all = 0;
    for (List<String> failure : failures()) {
      boolean isTrue = judgements.getOrDefault(failure, false);
      int[] count = counts.computeIfAbsent(failure.get(0), check -> new int[2]);
      count[0]++;
      count[1] += isTrue ? 1 : 0;
      all++;
      right += isTrue ? 1 : 0;
    }
    List<String> lines = new ArrayList<>(List.of("check_id,failures,true"));
    counts.forEach((check, count) -> lines.add(check + "," + count[0] + "," + count[1]));
    Files.write(PRECISION, lines);

    assertThat((double) right / all)
        .as("precision; by check in " + PRECISION)
        .isGreaterThan(LEAST_PRECISION);
  }
}
