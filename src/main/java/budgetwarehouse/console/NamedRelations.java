package budgetwarehouse.console;

import budgetwarehouse.warehouse.guard.SqlToken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The views and tables that a statement names, and what it calls them. */
final class NamedRelations {
  private final Names names;
  private final Map<String, List<String>> columns = new LinkedHashMap<>();

  /** Find them in the pieces of a statement, which need not be whole. */
  NamedRelations(List<SqlToken> tokens, Names names) {
    this.names = names;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isName() && !isDot(tokens, i - 1)) {
        add(tokens, i);
      }
    }
  }

  private void add(List<SqlToken> tokens, int first) {
    int last = isDot(tokens, first + 1) && first + 2 < tokens.size() ? first + 2 : first;
    String bare = tokens.get(last).folded();
    String relation = last == first ? bare : tokens.get(first).folded() + "." + bare;
    List<String> found = names.columnsOf(relation);
    if (!found.isEmpty()) {
      columns.putIfAbsent(relation, found);
      columns.putIfAbsent(bare, found);
      columns.putIfAbsent(nameAfter(tokens, last), found);
    }
  }

  // a keyword that stands there instead does no harm: nobody writes it before a dot
  private static String nameAfter(List<SqlToken> tokens, int last) {
    int next = last + 1;
    if (next < tokens.size() && tokens.get(next).folded().equals("as")) {
      next++;
    }
    return next < tokens.size() ? tokens.get(next).folded() : "";
  }

  private static boolean isDot(List<SqlToken> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(".");
  }

  /** Return the columns of all of them. */
  List<String> columns() {
    return columns.values().stream().flatMap(List::stream).distinct().toList();
  }

  /**
   * Return the columns of what stands before a dot: an alias, the name of a view or table with or
   * without its schema, or a name that only one bears; none for any other.
   */
  List<String> columnsOf(String qualifier) {
    List<String> called = columns.get(qualifier.toLowerCase(Locale.ROOT));
    if (called != null) {
      return called;
    }
    List<String> bearing = names.bearing(qualifier);
    return bearing.size() == 1 ? names.columnsOf(bearing.get(0)) : names.columnsOf(qualifier);
  }
}
