package budgetwarehouse.attack;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of {@code attacks.csv}.
 *
 * @param number its place in the list, from 1
 * @param expected refused, stopped, ended or answered
 */
record Attack(int number, String kind, String expected, String sql) {
  private static final Path LIST = Path.of("src/test/resources/attacks/attacks.csv");
  private static final Pattern REPEATED = Pattern.compile("\\{(\\d+):([^}]*)}");

  static List<Attack> all() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader file = Files.newBufferedReader(LIST)) {
      return format.parse(file).stream().map(Attack::of).toList();
    }
  }

  private static Attack of(CSVRecord row) {
    return new Attack((int) row.getRecordNumber(), row.get(0), row.get(1), row.get(2));
  }

  /** Return the statement as it is tried on a file. */
  String statement(Path warehouse) {
    String named = sql.replace("{warehouse}", warehouse.toString());
    return REPEATED
        .matcher(named)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
  }

  /** Return whether what came of it is what is expected. */
  boolean met(String outcome) {
    return switch (expected) {
      case "ended" -> !outcome.equals("crashed") && !outcome.equals("answered");
      default -> outcome.equals(expected);
    };
  }

  @Override
  public String toString() {
    return number + " " + kind + ": " + sql.substring(0, Math.min(80, sql.length()));
  }
}
