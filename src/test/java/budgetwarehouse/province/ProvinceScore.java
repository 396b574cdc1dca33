package budgetwarehouse.province;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Compares a loaded warehouse with the province that it was loaded from.
 *
 * @param formats figures of tables by file format
 * @param tables figures of tables by table
 * @param facts facts by their kind, of documents whose error leaves the facts alone
 * @param faults planted errors, and alarms without one
 */
record ProvinceScore(Tally formats, Tally tables, Tally facts, NoticedFaults faults) {
  /** Score: {@code inbox data seed districts bodies years fault-rate report}. */
  public static void main(String[] arguments) throws Exception {
    var province =
        new Province(
            Long.parseLong(arguments[2]),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]),
            ProvinceInbox.FIRST_YEAR,
            Integer.parseInt(arguments[5]));
    double faultRate = Double.parseDouble(arguments[6]);
    Files.writeString(Path.of(arguments[7]), of(province, faultRate, Path.of(arguments[1])).page());
  }

  /** Make every document again and compare it with what is published in a data folder. */
  static ProvinceScore of(Province province, double faultRate, Path data)
      throws SQLException, IOException {
    try (LoadedWarehouse warehouse = LoadedWarehouse.in(data)) {
      List<String> files = new ArrayList<>();
      List<Truth> truths = new ArrayList<>();
      var figures = new Figures(warehouse.byFile("printed_figures"));
      var facts = new Facts(warehouse);
      province
          .documents()
          .forEach(
              document -> {
                Planting.Printed made = Planting.print(document, faultRate);
                figures.add(document, made);
                if (made.truth().map(Truth::factsStay).orElse(true)) {
                  facts.add(document);
                }
                files.add(document.file());
                made.truth().ifPresent(truths::add);
              });
      return new ProvinceScore(
          figures.formats,
          figures.tables,
          facts.tally,
          new NoticedFaults(files, truths, warehouse.rows("failed_checks")));
    }
  }

  /** Figures of tables, as printed. */
  private static final class Figures {
    private final Map<String, List<String>> found;
    private final Tally formats = new Tally();
    private final Tally tables = new Tally();

    Figures(Map<String, List<String>> found) {
      this.found = found;
    }

    void add(ProvinceDocument document, Planting.Printed printed) {
      String file = document.file();
      SortedMap<String, List<String>> expected = ExpectedEntries.figures(printed);
      SortedMap<String, List<String>> here = byTable(found.getOrDefault(file, List.of()));
      formats.compare(document.format(), file, all(expected), all(here));
      var names = new TreeSet<>(expected.keySet());
      names.addAll(here.keySet());
      for (String name : names) {
        tables.compare(
            name, file, expected.getOrDefault(name, List.of()), here.getOrDefault(name, List.of()));
      }
    }

    private static SortedMap<String, List<String>> byTable(List<String> entries) {
      SortedMap<String, List<String>> tables = new TreeMap<>();
      for (String entry : entries) {
        String name = entry.substring(0, entry.indexOf('|'));
        tables.computeIfAbsent(name, unused -> new ArrayList<>()).add(entry);
      }
      return tables;
    }

    private static List<String> all(SortedMap<String, List<String>> tables) {
      return tables.values().stream().flatMap(List::stream).toList();
    }
  }

  /** Facts of the star, by the query that lists them. */
  private static final class Facts {
    private static final Map<String, Function<ExpectedEntries, List<String>>> KINDS =
        new TreeMap<>(
            Map.of(
                "fact_expenditure", ExpectedEntries::expenditure,
                "fact_basic_expenditure", ExpectedEntries::basicExpenditure,
                "fact_three_public", ExpectedEntries::threePublic,
                "fact_project", ExpectedEntries::projects,
                "fact_indicator", ExpectedEntries::indicators,
                "document_body", ExpectedEntries::body));

    private final Map<String, Map<String, List<String>>> found = new TreeMap<>();
    private final Tally tally = new Tally();

    Facts(LoadedWarehouse warehouse) throws SQLException, IOException {
      for (String kind : KINDS.keySet()) {
        found.put(kind, warehouse.byFile(kind));
      }
    }

    void add(ProvinceDocument document) {
      var expected = new ExpectedEntries(document);
      String file = document.file();
      KINDS.forEach(
          (kind, entries) ->
              tally.compare(
                  kind,
                  file,
                  entries.apply(expected),
                  found.getOrDefault(kind, Map.of()).getOrDefault(file, List.of())));
    }
  }

  /** Return it as a page. */
  String page() {
    List<String> lines = new ArrayList<>(List.of("# Score of a made province", ""));
    lines.addAll(formats.lines("figures of tables, by format"));
    lines.add("");
    lines.addAll(tables.lines("figures of tables, by table"));
    lines.add("");
    lines.addAll(facts.lines("facts"));
    lines.add("");
    lines.addAll(faults.lines());
    return String.join("\n", lines) + "\n";
  }
}
