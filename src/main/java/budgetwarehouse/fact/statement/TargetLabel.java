package budgetwarehouse.fact.statement;

import java.util.regex.Pattern;

/** The words round a number that say what it is, where the vocabulary does not know them. */
record TargetLabel(FoldedText text, Token.Quantity quantity) {
  private static final String MARKS = "，；：。！？";
  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2,}");
  private static final Pattern UNIT_BEFORE = Pattern.compile("\\([^()]{1,6}\\)$");

  /** Return whether words stand before the number in its clause. */
  boolean hasWordsBefore() {
    return WORDS.matcher(before()).find();
  }

  /** Return the words of the clause before the number, or those behind it where there are none. */
  String words() {
    String before = UNIT_BEFORE.matcher(before()).replaceFirst("");
    return WORDS.matcher(before).find() ? before : behind();
  }

  private String before() {
    String folded = text.text();
    int start = quantity.start();
    while (start > 0 && MARKS.indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    return text.printedBetween(start, quantity.start()).replace('（', '(').replace('）', ')');
  }

  private String behind() {
    String folded = text.text();
    int end = quantity.end();
    while (end < folded.length() && MARKS.indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    String words = text.printedBetween(quantity.end(), end);
    return WORDS.matcher(words).find() ? words : "";
  }
}
