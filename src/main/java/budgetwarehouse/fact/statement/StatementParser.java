package budgetwarehouse.fact.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks once over the tokens of a paragraph: words are heard by {@link ClauseReader}, numbers
 * stated by {@link FigureStater}, and marks part what they say.
 *
 * <p>A number belongs to the known words before it in its clause, with nothing but fillers between.
 * A change or a share without words of its own belongs to the subject of the number before it.
 */
final class StatementParser {
  private final Discourse discourse;
  private final TokenCursor cursor;
  private final Groups groups;
  private final ClauseReader words;
  private final FigureStater numbers;

  /**
   * Set up for one paragraph.
   *
   * @param about what the paragraph before was about, where this one may go on about it
   */
  StatementParser(
      FoldedText text,
      List<Token> tokens,
      Groups groups,
      boolean isTarget,
      @Nullable Subject about) {
    this.discourse = new Discourse(about);
    this.cursor = new TokenCursor(tokens);
    this.groups = groups;
    this.words = new ClauseReader(discourse, cursor, groups);
    this.numbers = new FigureStater(text, discourse, cursor, groups, isTarget);
  }

  List<StatedFigure> figures() {
    return numbers.figures();
  }

  /** Return what the paragraph was about; null where that is not one thing only. */
  @Nullable Subject carried() {
    return numbers.carried();
  }

  /** Return what a heading names; null where its words are not known. */
  @Nullable Subject named() {
    return numbers.named();
  }

  void parse() {
    for (Token token = cursor.next(); token != null; token = cursor.next()) {
      discourse.base.hear(token);
      token.tell(this);
    }
  }

  void alias(Token.Alias alias) {
    words.alias(alias);
  }

  void plain() {
    words.plain();
  }

  void year(Token.Year year) {
    words.year(year);
  }

  void word(Token.Word word) {
    if (word.role() == WordRole.UNCHANGED || word.role() == WordRole.NEARLY_UNCHANGED) {
      numbers.unchanged(word);
    } else {
      words.word(word.role());
    }
  }

  void quantity(Token.Quantity quantity) {
    if (!numbers.take(quantity)) {
      words.plain();
    }
  }

  void mark(Token.Mark mark) {
    switch (mark.mark()) {
      case '(' -> discourse.openBracket();
      case ')' -> discourse.closeBracket();
      case '，' -> discourse.continueBehindComma();
      case '：' -> endLead();
      case '、' -> enumerate();
      default -> numbers.endSentence();
    }
  }

  private void enumerate() {
    Token.Alias joined = discourse.clause.alias;
    discourse.beginClause();
    discourse.clause.joined = joined;
  }

  private void endLead() {
    Token.Alias alias = discourse.clause.alias;
    if (alias != null) {
      groups.meanings(alias.text()).stream().findFirst().ifPresent(groups::open);
    }
    discourse.continueClause();
  }
}
