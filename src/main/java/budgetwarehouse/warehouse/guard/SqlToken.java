package budgetwarehouse.warehouse.guard;

import java.util.Locale;

/**
 * One piece of a statement; blanks and comments are none.
 *
 * @param text as written; a quoted name without its quotes
 * @param start where it begins in the text
 * @param end where the next character stands
 */
public record SqlToken(Kind kind, String text, int start, int end) {
  /** What a piece can be. */
  public enum Kind {
    /** A keyword or a name without quotes. */
    WORD,
    /** A name in double quotes or backticks. */
    NAME,
    /** A text in single quotes or between dollars. */
    TEXT,
    /** A number. */
    NUMBER,
    /** One character of an operator or a bracket. */
    SYMBOL,
    /** A text, a name or a comment that does not end. */
    OPEN
  }

  /** Return whether it is this keyword. */
  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** Return whether it is this character. */
  boolean isSymbol(char symbol) {
    return kind == Kind.SYMBOL && text.charAt(0) == symbol;
  }

  /** Return whether it can name something. */
  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.NAME;
  }

  /** Return it in small letters, as names are compared. */
  public String folded() {
    return text.toLowerCase(Locale.ROOT);
  }
}
