package budgetwarehouse.warehouse.guard;

import java.util.List;
import java.util.Optional;

/**
 * Turns away statements before the database sees them.
 *
 * <p>The database itself is read-only, has no access outside and its settings are locked; that
 * leaves five doors. It may write the log that stands beside the published file, and so spoil what
 * others open. It keeps temporary tables and macros, which may take the place of ours in the next
 * statement. Its planner knows no limits of time and memory, and a statement nested deep enough
 * ends the process. And it reads SQL that a statement puts together while it runs, which nobody can
 * look at before. The fifth goes past the lock of settings: some functions that are asked like
 * tables change what the session does, such as printing a log between the answers.
 *
 * <p>This look is at the characters; what passes is looked at again as the database's own parser
 * reads it ({@link StatementTree}).
 */
public final class StatementGuard {
  /** Longest statement, in characters. */
  public static final int LONGEST = 100_000;

  /** Deepest nesting of brackets. */
  public static final int DEEPEST = 100;

  /** Most queries, tables and joins in a statement. */
  public static final int MOST_PARTS = 500;

  private StatementGuard() {}

  /** Say in Chinese why a statement is turned away; empty where the database may have it. */
  public static Optional<String> refusal(String statement) {
    if (statement.length() > LONGEST) {
      return Optional.of("语句过长：" + statement.length() + " 个字符，至多 " + LONGEST + " 个");
    }
    if (statement.indexOf('\0') >= 0) {
      return Optional.of("语句中有不能用的字符");
    }
    SqlScript script = SqlScript.of(statement);
    if (script.statements().size() > 1) {
      return Optional.of("一次只执行一条语句");
    }
    List<SqlToken> tokens = SqlTokens.of(statement);
    return ofKind(tokens).or(() -> ofFunctions(tokens)).or(() -> ofSize(tokens));
  }

  private static Optional<String> ofKind(List<SqlToken> tokens) {
    Optional<SqlToken> first = first(tokens).filter(token -> !token.isSymbol(';'));
    if (first.isEmpty()) {
      return Optional.of("没有给出语句");
    }
    StatementKind kind = StatementKind.of(first.get().text());
    if (kind == StatementKind.EXPLAIN) {
      List<SqlToken> after = tokens.subList(tokens.indexOf(first.get()) + 1, tokens.size());
      return isQuestion(explained(after)) ? Optional.empty() : Optional.of("explain 之后应是一条查询");
    }
    if (first.get().kind() != SqlToken.Kind.WORD || kind == StatementKind.UNKNOWN) {
      return Optional.of("语法错误：语句应以 select、from、with、describe、show 等开头");
    }
    return kind == StatementKind.ASK ? Optional.empty() : Optional.of(kind.refusal());
  }

  /**
   * Return what is asked: the statement, without the {@code explain} and its options before it and
   * the semicolon after it.
   */
  public static String question(String statement) {
    List<SqlToken> tokens = SqlTokens.of(statement);
    int explain = tokens.indexOf(first(tokens).orElse(null));
    boolean isExplained =
        explain >= 0 && StatementKind.of(tokens.get(explain).text()) == StatementKind.EXPLAIN;
    if (!isExplained) {
      return statement;
    }
    List<SqlToken> question = explained(tokens.subList(explain + 1, tokens.size()));
    return question.isEmpty() ? "" : statement.substring(question.get(0).start());
  }

  private static Optional<SqlToken> first(List<SqlToken> tokens) {
    return tokens.stream().filter(token -> !token.isSymbol('(')).findFirst();
  }

  /** What is explained with {@code analyze} is also run. */
  private static List<SqlToken> explained(List<SqlToken> after) {
    boolean analyzed = !after.isEmpty() && after.get(0).isWord("analyze");
    return withoutOptions(after.subList(analyzed ? 1 : 0, after.size()));
  }

  /**
   * Leave out what stands in brackets, such as {@code (format json)}, unless it is the question.
   */
  private static List<SqlToken> withoutOptions(List<SqlToken> tokens) {
    if (tokens.isEmpty() || !tokens.get(0).isSymbol('(') || isQuestion(tokens)) {
      return tokens;
    }
    return tokens.stream().dropWhile(token -> !token.isSymbol(')')).skip(1).toList();
  }

  private static boolean isQuestion(List<SqlToken> tokens) {
    return first(tokens)
        .filter(token -> StatementKind.of(token.text()) == StatementKind.ASK)
        .isPresent();
  }

  private static Optional<String> ofFunctions(List<SqlToken> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      if (!token.isName() || !tokens.get(i + 1).isSymbol('(')) {
        continue;
      }
      Optional<String> refusal = BarredFunctions.refusal(token.folded());
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofSize(List<SqlToken> tokens) {
    StatementSize size = StatementSize.of(tokens);
    if (size.depth() > DEEPEST) {
      return Optional.of("语句过于复杂：括号套了 " + size.depth() + " 层，至多 " + DEEPEST + " 层");
    }
    if (size.parts() > MOST_PARTS) {
      return Optional.of("语句过于复杂：查询、表与连接共 " + size.parts() + " 个，至多 " + MOST_PARTS + " 个");
    }
    return Optional.empty();
  }
}
