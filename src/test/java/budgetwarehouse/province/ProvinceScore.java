package budgetwarehouse.province;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.sample.ExpectedFigures;
import budgetwarehouse.vocabulary.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Compares a loaded warehouse with the truth of the province that it was loaded from. */
public final class ProvinceScore {
  private static final Path QUERIES = Path.of("src/test/resources/province");
  private static final BigDecimal YUAN = BigDecimal.valueOf(100);

  private final Connection warehouse;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, String> examples = new TreeMap<>();

  private ProvinceScore(Connection warehouse) {
    this.warehouse = warehouse;
  }

  /** Score: {@code inbox data seed districts bodies years fault-rate report}. */
  public static void main(String[] arguments) throws Exception {
    var province =
        new Province(
            Long.parseLong(arguments[2]),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]),
            ProvinceInbox.FIRST_YEAR,
            Integer.parseInt(arguments[5]));
    Path truth = Path.of(arguments[0]).resolveSibling(ProvinceInbox.TRUTH);
    Files.writeString(
        Path.of(arguments[7]),
        of(province, Double.parseDouble(arguments[6]), truth, Path.of(arguments[1])));
  }

  /** Return the score as a page. */
  static String of(Province province, double faultRate, Path truth, Path data)
      throws SQLException, IOException {
    var readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    String file = "jdbc:duckdb:" + data.resolve("warehouse.duckdb");
    try (Connection connection = DriverManager.getConnection(file, readOnly)) {
      var score = new ProvinceScore(connection);
      for (ProvinceDocument document :
          (Iterable<ProvinceDocument>) province.documents()::iterator) {
        score.add(document, Planting.print(document, faultRate));
      }
      score.checks(RealDisclosures.rows(truth));
      return score.page();
    }
  }

  private void count(String what, int number) {
    counts.merge(what, number, Integer::sum);
  }

  private void example(String what, String text) {
    examples.putIfAbsent(what, text);
  }

  private void add(ProvinceDocument document, Planting.Printed printed)
      throws SQLException, IOException {
    extraction(document, printed);
    if (printed.truth().isEmpty() && document.kind() != Kind.PERFORMANCE) {
      facts(document);
    }
  }

  private void extraction(ProvinceDocument document, Planting.Printed printed)
      throws SQLException, IOException {
    Map<String, Integer> open = new HashMap<>();
    ExpectedFigures.of(printed.disclosure())
        .forEach(
            figure ->
                open.merge(
                    key(
                        figure.tableId().name(),
                        figure.rowCode(),
                        figure.rowLabel(),
                        figure.printedText()),
                    1,
                    Integer::sum));
    String format = document.format();
    for (List<String> row : rows("printed_figures.sql", document.file())) {
      String key = key(row.get(0), row.get(1), row.get(2), row.get(3));
      if (open.getOrDefault(key, 0) > 0) {
        open.merge(key, -1, Integer::sum);
        count("figures of tables right, " + format, 1);
      } else {
        count("figures of tables invented or wrong, " + format, 1);
        example("figures of tables invented or wrong, " + format, document.file() + " " + key);
      }
    }
    open.forEach(
        (key, number) -> {
          if (number > 0) {
            count("figures of tables missing, " + format, number);
            example("figures of tables missing, " + format, document.file() + " " + key);
          }
        });
  }

  private static String key(String table, String code, String label, String text) {
    return String.join("|", table, code, Folding.fold(label), text.replace(",", ""));
  }

  /** Codes, kinds and amounts of a clean document must be those of the account, to the fen. */
  private void facts(ProvinceDocument document) throws SQLException, IOException {
    Map<String, BigDecimal> open = new HashMap<>();
    for (Line line : document.account().lines()) {
      put(open, line.function() + " basic", line.basic() + line.own());
      put(open, line.function() + " project", line.project());
    }
    compare("expenditure", document, open);
    Map<String, BigDecimal> economic = new HashMap<>();
    document.account().economic().forEach((code, amount) -> put(economic, code, amount));
    compare("basic_expenditure", document, economic);
    Map<String, BigDecimal> threePublic = new HashMap<>();
    put(threePublic, "reception", document.account().economic(Account.RECEPTION));
    put(threePublic, "vehicle_operation", document.account().economic(Account.CARS));
    compare("three_public", document, threePublic);
    compareBody(document);
  }

  private static void put(Map<String, BigDecimal> amounts, String key, long amount) {
    if (amount != 0) {
      amounts.put(key, BigDecimal.valueOf(amount).multiply(YUAN).setScale(2));
    }
  }

  private void compare(String fact, ProvinceDocument document, Map<String, BigDecimal> open)
      throws SQLException, IOException {
    for (List<String> row : rows("fact_" + fact + ".sql", document.file())) {
      BigDecimal expected = open.remove(row.get(0));
      boolean right = expected != null && expected.compareTo(new BigDecimal(row.get(1))) == 0;
      String what = "facts of " + fact + (right ? " right" : " wrong or invented");
      count(what, 1);
      if (!right) {
        example(what, document.file() + " " + row + " for " + expected);
      }
    }
    open.forEach(
        (key, amount) -> {
          count("facts of " + fact + " missing", 1);
          example("facts of " + fact + " missing", document.file() + " " + key + " " + amount);
        });
  }

  private void compareBody(ProvinceDocument document) throws SQLException, IOException {
    List<String> expected = List.of(document.body().district().code(), document.body().name());
    List<List<String>> rows = rows("document_body.sql", document.file());
    boolean right = rows.equals(List.of(expected));
    String what = "bodies and divisions " + (right ? "right" : "wrong or open");
    count(what, 1);
    if (!right) {
      example(what, document.file() + " " + rows + " for " + expected);
    }
  }

  /** An error counts as noticed where one of its checks fails in its document. */
  private void checks(List<Map<String, String>> truth) throws SQLException, IOException {
    Map<String, Set<String>> failed = new HashMap<>();
    for (List<String> row : rows("failed_checks.sql")) {
      failed.computeIfAbsent(row.get(0), file -> new HashSet<>()).add(row.get(1));
    }
    Set<String> faulty = new HashSet<>();
    for (Map<String, String> row : truth) {
      String file = row.get("file");
      faulty.add(file);
      if (!row.get("noticed_by").isEmpty()) {
        Set<String> here = failed.getOrDefault(file, Set.of());
        boolean noticed =
            List.of(row.get("noticed_by").split(" ")).stream().anyMatch(here::contains);
        String what = "planted " + row.get("fault") + (noticed ? " noticed" : " not noticed");
        count(what, 1);
        if (!noticed) {
          example(
              what, file + " " + row.get("place") + " " + row.get("printed") + " failed " + here);
        }
      }
    }
    for (List<String> row : rows("failed_checks.sql")) {
      if (!faulty.contains(row.get(0))
          && faulty.stream().noneMatch(file -> sameBody(file, row.get(0)))) {
        count("false alarm " + row.get(1) + " " + row.get(2), 1);
        example("false alarm " + row.get(1) + " " + row.get(2), String.join(" ", row));
      }
    }
  }

  /** Budget and account of a body are compared with each other. */
  private static boolean sameBody(String one, String other) {
    int length = "130102-000".length();
    return one.regionMatches(0, other, 0, length);
  }

  private List<List<String>> rows(String query, String... values) throws SQLException, IOException {
    try (PreparedStatement statement =
        warehouse.prepareStatement(Files.readString(QUERIES.resolve(query)))) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        List<List<String>> rows = new ArrayList<>();
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.add(String.valueOf(result.getString(i)));
          }
          rows.add(row);
        }
        return rows;
      }
    }
  }

  private String page() {
    var page =
        new StringBuilder(
            "# Score of a made province\n\n| what | count | first example |\n|---|---:|---|\n");
    counts.forEach(
        (what, number) ->
            page.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %,d | %s |%n",
                    what,
                    number,
                    examples.getOrDefault(what, "").replace("|", " "))));
    if (counts.isEmpty()) {
      throw new UncheckedIOException(new IOException("nothing was compared"));
    }
    return page.toString();
  }
}
