package budgetwarehouse.console;

import budgetwarehouse.warehouse.AnalystSession;
import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that a question may use.
 *
 * @param columns columns of every view and table, by its name with its schema
 * @param macros macros that answer a question, with their schema
 */
record Names(Map<String, List<String>> columns, List<String> macros) {
  private static final String DEFAULT_SCHEMA = "main.";
  private static final int MOST_LIKE = 3;

  /** Keep them. */
  Names {
    columns = new TreeMap<>(columns);
    macros = List.copyOf(macros);
  }

  /** Read them from the warehouse. */
  static Names of(AnalystSession session) throws IOException {
    var reading = new Reading();
    session.askNamed("console_name", reading);
    return new Names(reading.columns, List.copyOf(reading.macros));
  }

  /** Return the names of views, tables and macros as a question may write them. */
  List<String> relations() {
    return Stream.concat(columns.keySet().stream(), macros.stream().map(macro -> macro + "("))
        .map(Names::plain)
        .toList();
  }

  /** Return the columns of a view or table; none where there is none of that name. */
  List<String> columnsOf(String relation) {
    String folded = relation.toLowerCase(Locale.ROOT);
    List<String> found = columns.get(folded.contains(".") ? folded : DEFAULT_SCHEMA + folded);
    return found == null ? List.of() : found;
  }

  /** Return the views and tables that bear a name in whatever schema, with their schema. */
  List<String> bearing(String name) {
    String end = "." + name.toLowerCase(Locale.ROOT);
    return columns.keySet().stream()
        .filter(relation -> relation.toLowerCase(Locale.ROOT).endsWith(end))
        .toList();
  }

  /** Return the columns of all views and tables. */
  List<String> allColumns() {
    return columns.values().stream().flatMap(List::stream).distinct().sorted().toList();
  }

  /** Return the names most like one that is not there, the nearest first. */
  List<String> like(String unknown) {
    String bare = unknown.substring(unknown.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Stream<String> all =
        Stream.concat(relations().stream(), columns.values().stream().flatMap(List::stream));
    return all.distinct()
        .filter(name -> distance(name, bare) <= Math.max(1, bare.length() / 3))
        .sorted(
            Comparator.comparingInt((String name) -> distance(name, bare))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_LIKE)
        .toList();
  }

  private static int distance(String name, String bare) {
    String own = name.substring(name.lastIndexOf('.') + 1).replace("(", "");
    return own.contains(bare) && bare.length() > 1 ? 1 : EditDistance.between(own, bare);
  }

  private static String plain(String name) {
    return name.startsWith(DEFAULT_SCHEMA) ? name.substring(DEFAULT_SCHEMA.length()) : name;
  }

  /** Collects the rows of {@code console_name}. */
  private static final class Reading implements Answer {
    private final Map<String, List<String>> columns = new TreeMap<>();
    private final TreeSet<String> macros = new TreeSet<>();

    @Override
    public void begin(List<String> names) {}

    @Override
    public void row(List<@Nullable Object> cells) {
      String relation = cells.get(0) + "." + cells.get(1);
      if (Boolean.TRUE.equals(cells.get(3))) {
        macros.add(relation);
      } else {
        columns
            .computeIfAbsent(relation, key -> new ArrayList<>())
            .add(String.valueOf(cells.get(2)));
      }
    }

    @Override
    public void end() {}
  }
}
