package budgetwarehouse.normalisation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows of CSV files among the test resources. */
public final class TestRows {
  private static final List<String> DOCUMENTS = List.of("000", "001", "002", "003", "004");

  private TestRows() {}

  /** Read a file of the test resources. */
  public static List<CSVRecord> read(String resource) {
    var bytes = TestRows.class.getClassLoader().getResourceAsStream(resource);
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var text =
        new InputStreamReader(Objects.requireNonNull(bytes, resource), StandardCharsets.UTF_8)) {
      return format.parse(text).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read the indicators of all golden documents. */
  public static List<CSVRecord> goldenIndicators() {
    return golden("indicators.csv");
  }

  /** Read the projects of all golden documents. */
  public static List<CSVRecord> goldenProjects() {
    return golden("projects.csv");
  }

  private static List<CSVRecord> golden(String file) {
    List<CSVRecord> rows = new ArrayList<>();
    DOCUMENTS.forEach(document -> rows.addAll(read("golden/" + document + "/" + file)));
    return rows;
  }
}
