package budgetwarehouse.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Parts a CSV text into rows so that one broken row costs that row alone: after a quotation mark
 * that never closes, reading begins again on the next line.
 */
public final class CsvLines {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setTrim(true).get();

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final List<String> lines;
  private final List<CsvLine> rows = new ArrayList<>();

  private CsvLines(String text) {
    lines = text.lines().toList();
  }

  /**
   * Decode the bytes of a CSV file as spreadsheets write it, UTF-8 or GB18030, and part it into
   * rows; empty when it is no text in either.
   */
  public static Optional<List<CsvLine>> decoded(byte[] bytes) {
    return ManifestText.decoded(bytes)
        .map(text -> of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
  }

  /** Part a text into its rows, broken ones included. */
  static List<CsvLine> of(String text) {
    var parting = new CsvLines(text);
    int done = 0;
    while (done < parting.lines.size()) {
      done = parting.readFrom(done);
    }
    return parting.rows;
  }

  /** Read rows from a line on; return how many lines are done with. */
  private int readFrom(int start) {
    int done = start;
    String rest = String.join("\n", lines.subList(start, lines.size()));
    try (CSVParser parser = CSVParser.parse(rest, FORMAT)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (done < lines.size() && records.hasNext()) {
        rows.add(new CsvLine(done + 1, records.next().toList(), lines.get(done)));
        done = Math.max(done + 1, start + Math.toIntExact(parser.getCurrentLineNumber()));
      }
      return lines.size();
    } catch (UncheckedIOException e) {
      rows.add(new CsvLine(done + 1, List.of(), lines.get(done)));
      return done + 1;
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory cannot fail", e);
    }
  }
}
