package budgetwarehouse.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * One CSV file of {@code warehouse-schema/}, as it travels inside the jar: the same file that SQL
 * reads, so that Java and SQL cannot disagree.
 *
 * @param name path below {@code warehouse-schema/}
 * @param rows its rows in file order, each a map from column to text; a blank cell is an empty text
 */
public record ReferenceList(String name, List<Map<String, String>> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .get();
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** Keep the rows. */
  public ReferenceList {
    rows = List.copyOf(rows);
  }

  /**
   * Read a list by its path below {@code warehouse-schema/}, such as {@code
   * reference/function.csv}.
   *
   * @throws IllegalArgumentException when the jar holds no such file, or one that is no table: a
   *     column named twice, a row with more or fewer fields than columns
   */
  public static ReferenceList read(String name) {
    String path = "/warehouse-schema/" + name;
    try (InputStream bytes = ReferenceList.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalArgumentException("no reference list " + path + " on the class path");
      }
      // a decoder, unlike a charset, refuses bytes that are no UTF-8
      return parse(name, new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read reference list " + path, e);
    }
  }

  /** Read a list from text, as {@link #read} does. */
  static ReferenceList parse(String name, Reader text) throws IOException {
    try (CSVParser parser = open(name, text)) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (CSVRecord fields : parser) {
        if (!fields.isConsistent()) {
          throw new IllegalArgumentException(
              "%s, line %d: %d fields for the %d columns %s: %s"
                  .formatted(
                      name,
                      parser.getCurrentLineNumber(),
                      fields.size(),
                      parser.getHeaderNames().size(),
                      parser.getHeaderNames(),
                      fields.toList()));
        }
        rows.add(fields.toMap());
      }
      return new ReferenceList(name, rows);
    }
  }

  private static CSVParser open(String name, Reader text) throws IOException {
    try {
      return FORMAT.parse(behindByteOrderMark(text));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ", line 1: " + e.getMessage(), e);
    }
  }

  private static Reader behindByteOrderMark(Reader text) throws IOException {
    var start = new PushbackReader(text);
    int first = start.read();
    if (first != BYTE_ORDER_MARK && first >= 0) {
      start.unread(first);
    }
    return start;
  }
}
