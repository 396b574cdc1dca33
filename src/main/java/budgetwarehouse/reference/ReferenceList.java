package budgetwarehouse.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One CSV file of {@code warehouse-schema/}, as it travels inside the jar: the same file that SQL
 * reads, so that Java and SQL cannot disagree.
 *
 * @param name path below {@code warehouse-schema/}
 * @param rows its rows in file order, each a map from column to text; a blank cell is an empty text
 */
public record ReferenceList(String name, List<Map<String, String>> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Keep the rows. */
  public ReferenceList {
    rows = List.copyOf(rows);
  }

  /**
   * Read a list by its path below {@code warehouse-schema/}, such as {@code
   * reference/function.csv}.
   *
   * @throws IllegalArgumentException when the jar holds no such file
   */
  public static ReferenceList read(String name) {
    String path = "/warehouse-schema/" + name;
    try (InputStream bytes = ReferenceList.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalArgumentException("no reference list " + path + " on the class path");
      }
      Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      return parse(name, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read reference list " + path, e);
    }
  }

  /** Read a list from text, as {@link #read} does. */
  static ReferenceList parse(String name, Reader text) throws IOException {
    try (CSVParser parser = FORMAT.parse(text)) {
      return new ReferenceList(name, parser.stream().map(CSVRecord::toMap).toList());
    }
  }
}
