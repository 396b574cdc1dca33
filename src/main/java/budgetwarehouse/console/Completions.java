package budgetwarehouse.console;

import budgetwarehouse.warehouse.guard.SqlToken;
import budgetwarehouse.warehouse.guard.SqlTokens;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what a half-written word may become. */
final class Completions {
  private static final List<String> WORDS =
      List.of(
          "select",
          "from",
          "where",
          "group by",
          "order by",
          "limit",
          "having",
          "join",
          "left join",
          "using",
          "on",
          "as",
          "and",
          "or",
          "not",
          "in",
          "like",
          "between",
          "is null",
          "distinct",
          "case when",
          "then",
          "else",
          "end",
          "with",
          "union all",
          "count(",
          "sum(",
          "avg(",
          "median(",
          "min(",
          "max(",
          "round(",
          "desc",
          "describe",
          "show",
          "summarize",
          "explain",
          "pivot",
          "unpivot",
          "qualify",
          "over",
          "partition by",
          "all",
          "exclude");

  private final Names names;

  Completions(Names names) {
    this.names = names;
  }

  /**
   * Return the names and words that begin with a word: columns first, those of the tables that the
   * statement names, or of all where it has no {@code from} yet.
   */
  List<String> of(String statement, String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    Stream<String> all =
        Stream.of(columns(SqlTokens.of(statement), word), names.relations(), WORDS)
            .flatMap(List::stream);
    return all.filter(name -> name.toLowerCase(Locale.ROOT).startsWith(folded)).distinct().toList();
  }

  private List<String> columns(List<SqlToken> tokens, String word) {
    var named = new NamedRelations(tokens, names);
    int dot = word.lastIndexOf('.');
    if (dot >= 0) {
      String before = word.substring(0, dot);
      return named.columnsOf(before).stream().map(column -> before + "." + column).toList();
    }
    boolean begun = tokens.size() > 1 && !word.isEmpty();
    boolean hasFrom = tokens.stream().anyMatch(token -> token.folded().equals("from"));
    return begun && !hasFrom ? names.allColumns() : named.columns();
  }
}
