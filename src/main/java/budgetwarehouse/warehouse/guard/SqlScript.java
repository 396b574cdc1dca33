package budgetwarehouse.warehouse.guard;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of several statements, which semicolons end.
 *
 * @param statements those that are not empty, in their order
 * @param ended whether the last of them has its semicolon, so that nothing more belongs to it
 */
public record SqlScript(List<String> statements, boolean ended) {
  /** Keep the statements. */
  public SqlScript {
    statements = List.copyOf(statements);
  }

  /** Part a text; comments before a statement stay with it. */
  public static SqlScript of(String text) {
    List<String> statements = new ArrayList<>();
    int start = 0;
    boolean ended = true;
    for (SqlToken token : SqlTokens.of(text)) {
      if (!token.isSymbol(';')) {
        ended = false;
        continue;
      }
      if (!ended) {
        statements.add(text.substring(start, token.start()).strip());
      }
      start = token.end();
      ended = true;
    }
    if (!ended) {
      statements.add(text.substring(start).strip());
    }
    return new SqlScript(statements, ended && !statements.isEmpty());
  }
}
