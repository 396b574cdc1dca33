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

  /** Return the names and words that begin with a word, the columns of the tables named first. */
  List<String> of(String statement, String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    Stream<String> all =
        Stream.of(columns(statement), names.relations(), WORDS).flatMap(List::stream);
    return all.filter(name -> name.toLowerCase(Locale.ROOT).startsWith(folded)).distinct().toList();
  }

  private List<String> columns(String statement) {
    List<SqlToken> tokens = SqlTokens.of(statement);
    return Stream.iterate(0, i -> i < tokens.size(), i -> i + 1)
        .flatMap(i -> names.columnsOf(relation(tokens, i)).stream())
        .toList();
  }

  private static String relation(List<SqlToken> tokens, int i) {
    boolean qualified = i + 2 < tokens.size() && tokens.get(i + 1).text().equals(".");
    String first = tokens.get(i).isName() ? tokens.get(i).text() : "";
    return qualified ? first + "." + tokens.get(i + 2).text() : first;
  }
}
