package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Sets the comparisons of the three public expenses against a list that a person wrote down from
 * the real documents, figure by figure. Lines that are marked so stand in a document in words that
 * nothing reads yet; they say what is missing.
 */
class ThreePublicReadIT {
  private static final Path RUNS = Path.of("src/test/resources/runs");
  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private static List<String> lines(String csv, Predicate<CSVRecord> wanted) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv, CSV)) {
      return parser.stream().filter(wanted).map(ThreePublicReadIT::line).toList();
    }
  }

  private static String line(CSVRecord row) {
    return String.join(",", row.get(0), row.get(1), row.get(2), plain(row.get(3)));
  }

  /** Write a number without the zeros at its end; a word stays as it is. */
  private static String plain(String value) {
    return value.matches("-?[0-9.]+")
        ? new BigDecimal(value).add(BigDecimal.ZERO).stripTrailingZeros().toPlainString()
        : value;
  }

  @Test
  void comparesWhatEachDocumentPrintsAndNothingElse() throws IOException, SQLException {
    String found = SharedRun.REAL.loaded().published().csv(RUNS.resolve("three_public_read.sql"));
    String read = Files.readString(RUNS.resolve("three_public_read.csv"));

    assertThat(lines(found, row -> true))
        .containsExactlyInAnyOrderElementsOf(lines(read, row -> row.get("is_read").equals("yes")));
  }
}
