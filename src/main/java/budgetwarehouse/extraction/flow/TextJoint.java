package budgetwarehouse.extraction.flow;

import budgetwarehouse.extraction.number.NumberCharacters;
import java.util.List;

/** Joins texts that stand under each other: Chinese without a blank, words and numbers with one. */
final class TextJoint {
  private static final String UNFINISHED = "，、,（(《“";

  private TextJoint() {}

  /** Join texts in their order; empty ones leave no trace. */
  static String join(List<String> texts) {
    var joined = new StringBuilder();
    texts.forEach(text -> append(joined, text));
    return joined.toString();
  }

  /** Go on with a text; where it is raised, as the mark of a note is, numbers stay apart. */
  static void appendRaised(StringBuilder text, String more, boolean raised) {
    if (raised && !text.isEmpty() && !more.isEmpty() && areNumbers(text, more)) {
      text.append(' ');
    }
    text.append(more);
  }

  private static boolean areNumbers(StringBuilder text, String more) {
    return NumberCharacters.isNumeric(text.charAt(text.length() - 1))
        && NumberCharacters.isNumeric(more.charAt(0));
  }

  /** Add a text that stands below another. */
  static void append(StringBuilder text, String more) {
    if (!text.isEmpty() && !more.isEmpty()) {
      char end = text.charAt(text.length() - 1);
      char start = more.charAt(0);
      if (areNumbers(text, more) || (!isWide(end) && !isWide(start))) {
        text.append(' ');
      }
    }
    text.append(more);
  }

  /** Return whether a text cannot end where it does. */
  static boolean isUnfinished(CharSequence text) {
    return !text.isEmpty() && UNFINISHED.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isWide(char character) {
    boolean widePunctuation = character >= 0x2010 && character <= 0x2027;
    return character >= 0x2E80 || widePunctuation;
  }
}
