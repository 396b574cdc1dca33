package budgetwarehouse.fact.statement;

/** Tells whether a text states a number with a unit. */
final class QuantitySearch {
  private final StatementTokenizer tokenizer;

  QuantitySearch(StatementVocabulary vocabulary) {
    this.tokenizer = new StatementTokenizer(vocabulary);
  }

  boolean holdsFigure(String text, int from) {
    return tokenizer.tokens(text, from).stream()
        .anyMatch(token -> token instanceof Token.Quantity quantity && isFigure(quantity));
  }

  private static boolean isFigure(Token.Quantity quantity) {
    return switch (quantity.unit().kind()) {
      case MONEY, PERCENT, COUNT -> true;
      case NO_FIGURE, NONE -> false;
    };
  }
}
