package budgetwarehouse.fact.statement;

import java.util.regex.Pattern;

/** The words round a number that say what it is, where the vocabulary does not know them. */
record WordsAround(FoldedText text, Token.Quantity quantity) {
  private static final String CLAUSE_ENDS = "，；：。！？";
  private static final String SENTENCE_ENDS = "；。！？";
  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2,}");
  private static final Pattern UNIT_BEFORE = Pattern.compile("[（(][^（）()]{1,6}[）)]$");

  /** Return whether words stand before the number in its clause. */
  boolean standBefore() {
    return hasWords(before(CLAUSE_ENDS));
  }

  /**
   * Return the words of the clause before the number; where there are none, those behind it, or
   * those of its whole sentence.
   */
  String label() {
    String before = UNIT_BEFORE.matcher(before(CLAUSE_ENDS)).replaceFirst("");
    if (hasWords(before)) {
      return before;
    }
    String behind = behind();
    return hasWords(behind) ? behind : before(SENTENCE_ENDS);
  }

  private String before(String ends) {
    String folded = text.text();
    int start = quantity.start();
    while (start > text.wordsStart() && ends.indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    return text.printedBetween(start, quantity.start());
  }

  private String behind() {
    String folded = text.text();
    int end = quantity.end();
    while (end < folded.length() && CLAUSE_ENDS.indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    return text.printedBetween(quantity.end(), end);
  }

  private static boolean hasWords(String printed) {
    return WORDS.matcher(printed).find();
  }
}
