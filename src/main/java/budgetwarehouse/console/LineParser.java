package budgetwarehouse.console;

import budgetwarehouse.warehouse.guard.SqlScript;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells the line editor whether a statement has ended, and which word is being written. */
final class LineParser implements Parser {
  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    boolean entered = context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED;
    if (entered && !isCommand(line) && !line.isBlank() && !SqlScript.of(line).ended()) {
      throw new EOFError(-1, cursor, "the statement goes on", "续");
    }
    int start = cursor;
    while (start > 0 && !parts(line.charAt(start - 1))) {
      start--;
    }
    return new Word(line, cursor, line.substring(start, cursor));
  }

  static boolean isCommand(String line) {
    return line.stripLeading().startsWith(".");
  }

  private static boolean parts(char character) {
    return Character.isWhitespace(character) || "(),;=<>+*'".indexOf(character) >= 0;
  }

  /** A line and the word before the cursor. */
  private record Word(String line, int cursor, String word) implements CompletingParsedLine {
    @Override
    public int wordCursor() {
      return word.length();
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word);
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return word.length();
    }

    @Override
    public int rawWordLength() {
      return word.length();
    }
  }
}
