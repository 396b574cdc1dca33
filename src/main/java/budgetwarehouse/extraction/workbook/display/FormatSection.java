package budgetwarehouse.extraction.workbook.display;

import budgetwarehouse.extraction.workbook.display.FormatToken.Kind;
import java.util.List;

/**
 * One of the parts that semicolons cut a number format into.
 *
 * @param condition which values it is for, where it says so itself
 * @param tokens its pieces in order
 */
record FormatSection(FormatCondition condition, List<FormatToken> tokens) {
  FormatSection {
    tokens = List.copyOf(tokens);
  }

  boolean has(Kind kind) {
    return tokens.stream().anyMatch(token -> token.kind() == kind);
  }

  /** Return whether it displays a date or a time. */
  boolean isDate() {
    return has(Kind.DATE);
  }

  /** Return whether it displays the number as it is typed: scientific or as a fraction too. */
  boolean isGeneral() {
    return has(Kind.GENERAL)
        || has(Kind.EXPONENT)
        || has(Kind.TEXT)
        || (has(Kind.STROKE) && has(Kind.DIGIT));
  }

  /** Return its literals with a text in the place of what stands for the value. */
  String around(String text) {
    var displayed = new StringBuilder();
    boolean set = false;
    for (FormatToken token : tokens) {
      if (token.kind() == Kind.LITERAL || token.kind() == Kind.PERCENT) {
        displayed.append(token.text());
      } else if (!set) {
        displayed.append(text);
        set = true;
      }
    }
    return displayed.toString();
  }
}
