package budgetwarehouse.fact.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks over tokens and knows the neighbours of the one it stands on. */
final class TokenCursor {
  private static final Set<WordRole> COMPARABLE =
      EnumSet.of(
          WordRole.PRIOR_YEAR,
          WordRole.BUDGET,
          WordRole.ADJUSTED_BUDGET,
          WordRole.COMPARABLE,
          WordRole.EXECUTION,
          WordRole.FINAL_ACCOUNT);

  private final List<Token> tokens;
  private int position = -1;

  TokenCursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Step to the next token, or return null behind the last. */
  @Nullable Token next() {
    position++;
    return position < tokens.size() ? tokens.get(position) : null;
  }

  @Nullable Token before() {
    return position == 0 ? null : tokens.get(position - 1);
  }

  @Nullable Token after() {
    return position + 1 == tokens.size() ? null : tokens.get(position + 1);
  }

  boolean isBehind(WordRole role) {
    return before() instanceof Token.Word word && word.role() == role;
  }

  /** Return whether a year or a kind of amount follows, with which another may be compared. */
  boolean isBeforeComparable() {
    return after() instanceof Token.Year
        || (after() instanceof Token.Word word && COMPARABLE.contains(word.role()));
  }

  /** Return where the token begins on which it stands. */
  int place() {
    return tokens.get(position).start();
  }

  /** Return whether a mark or the end of the paragraph follows. */
  boolean isAtEndOfClause() {
    return after() == null || after() instanceof Token.Mark;
  }
}
