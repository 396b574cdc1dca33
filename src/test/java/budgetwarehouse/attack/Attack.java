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
 * @param expected refused, stopped, ended or answered; bounded where a fast machine answers within
 *     the limits and a slow one is stopped
 * @param says part of the words with which it is refused; blank for the others
 */
record Attack(int number, String kind, String expected, String says, String sql) {
  private static final Path LIST = Path.of("src/test/resources/attacks/attacks.csv");
  private static final Pattern REPEATED = Pattern.compile("\\{(\\d+):([^}]*)}");

  static List<Attack> all() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader file = Files.newBufferedReader(LIST)) {
      return format.parse(file).stream().map(Attack::of).toList();
    }
  }

  private static Attack of(CSVRecord row) {
    return new Attack((int) row.getRecordNumber(), row.get(0), row.get(1), row.get(2), row.get(3));
  }

  /**
   * Return the statement as it is tried on a file; what it writes would stand beside the file.
   * {@code {cr}} stands for a carriage return.
   */
  String statement(Path warehouse) {
    String named =
        sql.replace("{warehouse}", warehouse.toString())
            .replace("{folder}", String.valueOf(warehouse.getParent()))
            .replace("{cr}", "\r");
    return REPEATED
        .matcher(named)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
  }

  /** Return whether what came of it is what is expected, for the reason that is expected. */
  boolean met(Outcome outcome) {
    String came = outcome.came();
    return switch (expected) {
      case "bounded" -> !came.equals("crashed");
      case "ended" -> !came.equals("crashed") && !came.equals("answered");
      case "refused" -> came.equals(expected) && !says.isBlank() && outcome.said().contains(says);
      default -> came.equals(expected);
    };
  }

  /**
   * What came of an attack.
   *
   * @param came refused, stopped, answered, gave up or crashed
   * @param said the words of the refusal; blank where there was none
   */
  record Outcome(String came, String said) {}

  @Override
  public String toString() {
    return number + " " + kind + ": " + sql.substring(0, Math.min(80, sql.length()));
  }
}
