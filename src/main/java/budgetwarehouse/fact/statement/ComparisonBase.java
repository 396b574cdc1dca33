package budgetwarehouse.fact.statement;

/**
 * The words that say what a change, a share or a rate is measured by: 比2023年预算, 占本年支出合计的, 完成年初预算的.
 * They hold for all numbers up to the next level or the end of the sentence.
 */
final class ComparisonBase {
  private static final int NONE = -1;

  private int start = NONE;
  private int end = NONE;

  /** Begin at a place of the folded text. */
  void open(int place) {
    start = place;
    end = NONE;
  }

  /** Hear the next token: marks, numbers and words of change end the base. */
  void hear(Token token) {
    boolean isEnd =
        token instanceof Token.Mark
            || token instanceof Token.Quantity
            || (token instanceof Token.Word word && isChange(word.role()));
    if (start != NONE && end == NONE && isEnd) {
      end = token.start();
    }
  }

  void clear() {
    start = NONE;
    end = NONE;
  }

  /** Return the words as printed; blank where nothing is compared with. */
  String in(FoldedText text) {
    return start == NONE || end == NONE ? "" : text.printedBetween(start, end);
  }

  private static boolean isChange(WordRole role) {
    return switch (role) {
      case INCREASE, DECREASE, UNCHANGED, NEARLY_UNCHANGED, REASON -> true;
      default -> false;
    };
  }
}
