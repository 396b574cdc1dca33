package budgetwarehouse.extraction.workbook.display;

import budgetwarehouse.extraction.workbook.display.FormatToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the code of a number format into sections of tokens. */
final class FormatLexer {
  private static final Pattern GENERAL =
      Pattern.compile("general|G/通用格式|通用格式", Pattern.CASE_INSENSITIVE);
  private static final Pattern HALF_OF_DAY =
      Pattern.compile("AM/PM|A/P|上午/下午", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPONENT = Pattern.compile("[Ee][+-]");
  // weekdays are aaa and aaaa; a single letter is none
  private static final Pattern DATE = Pattern.compile("(?i)([ymdhsbge])\\1*|a{3,4}");
  private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
  private static final Pattern CONDITION =
      Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)");
  private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-.*)?");

  private final String code;
  private final List<FormatSection> sections = new ArrayList<>();
  private List<FormatToken> tokens = new ArrayList<>();
  private FormatCondition condition = FormatCondition.NONE;
  private int next;

  private FormatLexer(String code) {
    this.code = code;
  }

  /** Cut a code into its sections, at least one. */
  static List<FormatSection> sections(String code) {
    var lexer = new FormatLexer(code);
    while (lexer.next < code.length()) {
      lexer.step();
    }
    lexer.endSection();
    return lexer.sections;
  }

  private void step() {
    char character = code.charAt(next);
    switch (character) {
      case ';' -> {
        endSection();
        next++;
      }
      case '"' -> quoted();
      case '\\', '!' -> escaped();
      // a blank as wide as the next character, or that character up to the cell's edge
      case '_', '*' -> next += 2;
      case '[' -> bracketed();
      case '0', '#', '?' -> one(Kind.DIGIT);
      case '.' -> one(Kind.POINT);
      case ',' -> one(Kind.COMMA);
      case '%' -> one(Kind.PERCENT);
      case '/' -> one(Kind.STROKE);
      case '@' -> one(Kind.TEXT);
      default -> word();
    }
  }

  private void endSection() {
    sections.add(new FormatSection(condition, tokens));
    tokens = new ArrayList<>();
    condition = FormatCondition.NONE;
  }

  private void one(Kind kind) {
    add(kind, code.substring(next, next + 1));
    next++;
  }

  private void add(Kind kind, String text) {
    tokens.add(new FormatToken(kind, text));
  }

  private void quoted() {
    int end = code.indexOf('"', next + 1);
    int close = end < 0 ? code.length() : end;
    add(Kind.LITERAL, code.substring(next + 1, close));
    next = close + 1;
  }

  private void escaped() {
    int end = Math.min(next + 2, code.length());
    add(Kind.LITERAL, code.substring(next + 1, end));
    next = end;
  }

  private void bracketed() {
    int end = code.indexOf(']', next);
    int close = end < 0 ? code.length() : end;
    String inside = code.substring(next + 1, close);
    next = close + 1;
    Matcher currency = CURRENCY.matcher(inside);
    Matcher stated = CONDITION.matcher(inside);
    if (ELAPSED.matcher(inside).matches()) {
      add(Kind.DATE, "[" + inside.toLowerCase(Locale.ROOT) + "]");
    } else if (currency.matches()) {
      add(Kind.LITERAL, currency.group(1));
    } else if (stated.matches()) {
      condition = FormatCondition.of(stated.group(1), stated.group(2));
    }
    // anything else is a colour or a script, which change no digit
  }

  private void word() {
    if (take(GENERAL, Kind.GENERAL)
        || take(HALF_OF_DAY, Kind.DATE)
        || take(EXPONENT, Kind.EXPONENT)
        || take(DATE, Kind.DATE)) {
      return;
    }
    one(Kind.LITERAL);
  }

  private boolean take(Pattern pattern, Kind kind) {
    Matcher found = pattern.matcher(code).region(next, code.length());
    if (!found.lookingAt()) {
      return false;
    }
    add(kind, found.group().toLowerCase(Locale.ROOT));
    next = found.end();
    return true;
  }
}
