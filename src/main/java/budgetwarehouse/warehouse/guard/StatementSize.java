package budgetwarehouse.warehouse.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * How much a statement asks of the planner.
 *
 * @param depth deepest nesting of brackets
 * @param parts queries, tables and joins
 */
record StatementSize(int depth, int parts) {
  private static final Set<String> PARTS =
      Set.of("select", "from", "join", "union", "intersect", "except", "values");
  private static final Set<String> CLAUSES =
      Set.of("where", "group", "order", "having", "select", "limit", "qualify", "window", "values");

  static StatementSize of(List<SqlToken> tokens) {
    // for each open bracket whether it stands among the tables of a query
    Deque<Boolean> tables = new ArrayDeque<>();
    tables.push(false);
    int deepest = 0;
    int parts = 0;
    for (SqlToken token : tokens) {
      if (token.isSymbol('(') || token.isSymbol('[') || token.isSymbol('{')) {
        tables.push(false);
        deepest = Math.max(deepest, tables.size() - 1);
      } else if (token.isSymbol(')') || token.isSymbol(']') || token.isSymbol('}')) {
        if (tables.size() > 1) {
          tables.pop();
        }
      } else if (token.isSymbol(',') && tables.getFirst()) {
        parts++;
      } else if (token.kind() == SqlToken.Kind.WORD) {
        String word = token.folded();
        parts += PARTS.contains(word) ? 1 : 0;
        if (word.equals("from")) {
          replace(tables, true);
        } else if (CLAUSES.contains(word)) {
          replace(tables, false);
        }
      }
    }
    return new StatementSize(deepest, parts);
  }

  private static void replace(Deque<Boolean> tables, boolean among) {
    tables.pop();
    tables.push(among);
  }
}
