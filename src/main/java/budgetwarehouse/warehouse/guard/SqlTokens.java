package budgetwarehouse.warehouse.guard;

import budgetwarehouse.warehouse.guard.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text into the pieces of SQL, as DuckDB does; only what a guard has to know. */
public final class SqlTokens {
  private static final Pattern DOLLAR = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

  // a comment ends at either of them
  private static final Pattern LINE_END = Pattern.compile("[\r\n]");

  private final String text;
  private final List<SqlToken> tokens = new ArrayList<>();
  private int at;

  private SqlTokens(String text) {
    this.text = text;
  }

  /** Return the pieces of a text in their order. */
  public static List<SqlToken> of(String text) {
    var reading = new SqlTokens(text);
    while (reading.at < text.length()) {
      reading.next();
    }
    return List.copyOf(reading.tokens);
  }

  private void next() {
    char first = text.charAt(at);
    if (isBlank(first)) {
      at++;
    } else if (text.startsWith("--", at)) {
      Matcher end = LINE_END.matcher(text);
      at = end.find(at) ? end.end() : text.length();
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (first == '\'') {
      quoted(Kind.TEXT, '\'', at + 1, escapes());
    } else if (first == '"' || first == '`') {
      quoted(Kind.NAME, first, at + 1, false);
    } else if (Character.isDigit(first)) {
      run(Kind.NUMBER);
    } else if (first == '$' && dollar()) {
      return;
    } else if (isNamePart(first)) {
      run(Kind.WORD);
    } else {
      add(Kind.SYMBOL, at, at + 1);
    }
  }

  /** Comments stand within comments. */
  private void comment() {
    int start = at;
    int depth = 0;
    do {
      if (text.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (text.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < text.length());
    if (depth > 0) {
      add(Kind.OPEN, start, text.length());
    }
  }

  private void quoted(Kind kind, char quote, int from, boolean escapes) {
    int end = from;
    while (end < text.length()) {
      char each = text.charAt(end);
      if (escapes && each == '\\') {
        end++;
      } else if (each == quote && end + 1 < text.length() && text.charAt(end + 1) == quote) {
        end++;
      } else if (each == quote) {
        String inside = text.substring(from, end);
        tokens.add(new SqlToken(kind, inside, at, end + 1));
        at = end + 1;
        return;
      }
      end++;
    }
    add(Kind.OPEN, at, text.length());
  }

  /** In {@code e'…'} a backslash takes the next character with it. */
  private boolean escapes() {
    if (tokens.isEmpty()) {
      return false;
    }
    SqlToken before = tokens.get(tokens.size() - 1);
    return before.isWord("e") && before.end() == at;
  }

  private boolean dollar() {
    Matcher mark = DOLLAR.matcher(text).region(at, text.length());
    if (!mark.lookingAt()) {
      return false;
    }
    int end = text.indexOf(mark.group(), mark.end());
    add(end < 0 ? Kind.OPEN : Kind.TEXT, at, end < 0 ? text.length() : end + mark.group().length());
    return true;
  }

  private void run(Kind kind) {
    int end = at;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    add(kind, at, end);
  }

  private void add(Kind kind, int start, int end) {
    tokens.add(new SqlToken(kind, text.substring(start, end), start, end));
    at = end;
  }

  // DuckDB takes the wide blanks of Chinese and no-break blanks for blanks
  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\ufeff'
        || character == '\u200b';
  }

  private static boolean isNamePart(char character) {
    return Character.isLetterOrDigit(character)
        || Character.isSurrogate(character)
        || character == '_'
        || character == '$';
  }
}
