package budgetwarehouse.fact.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over tokens and knows the neighbours of the one it stands on. */
final class TokenCursor {
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

  boolean isBeforeYear() {
    return after() instanceof Token.Year
        || (after() instanceof Token.Word word && word.role() == WordRole.PRIOR_YEAR);
  }

  /** Return whether a mark or the end of the paragraph follows. */
  boolean isAtEndOfClause() {
    return after() == null || after() instanceof Token.Mark;
  }
}
