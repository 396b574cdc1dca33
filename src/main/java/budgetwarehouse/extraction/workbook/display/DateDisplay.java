package budgetwarehouse.extraction.workbook.display;

import budgetwarehouse.extraction.workbook.display.FormatToken.Kind;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Displays a date or a time by one section of a number format. */
final class DateDisplay {
  private static final int HALF_DAY = 12;
  private static final int MINUTE = 60;

  private final List<FormatToken> tokens;
  private final long seconds;
  private final LocalDateTime date;
  private final boolean halves;

  private DateDisplay(FormatSection section, BigDecimal serial, SerialDate calendar) {
    this.tokens = section.tokens();
    this.seconds = SerialDate.seconds(serial);
    this.date = calendar.toDate(serial);
    this.halves = tokens.stream().anyMatch(DateDisplay::isHalfOfDay);
  }

  /** Display a number as a date. */
  static String text(FormatSection section, BigDecimal serial, SerialDate calendar) {
    var display = new DateDisplay(section, serial, calendar);
    var text = new StringBuilder();
    for (int i = 0; i < display.tokens.size(); i++) {
      text.append(display.part(i));
    }
    return text.toString();
  }

  private static boolean isHalfOfDay(FormatToken token) {
    return token.kind() == Kind.DATE && token.text().indexOf('/') > 0;
  }

  private String part(int index) {
    FormatToken token = tokens.get(index);
    return switch (token.kind()) {
      case DATE -> isHalfOfDay(token) ? half(token.text()) : part(token.text(), index);
      case LITERAL, STROKE, COMMA, POINT -> token.text();
      // a fraction of a second is stored as a rounded number of days; it says nothing here
      case DIGIT -> "0";
      case PERCENT, EXPONENT, TEXT, GENERAL -> "";
    };
  }

  private String half(String names) {
    int stroke = names.indexOf('/');
    boolean morning = date.getHour() < HALF_DAY;
    String name = morning ? names.substring(0, stroke) : names.substring(stroke + 1);
    return name.toUpperCase(Locale.ROOT);
  }

  private String part(String letters, int index) {
    int length = letters.length();
    return switch (letters.charAt(0)) {
      case 'y', 'b', 'e' -> length == 2 ? padded(date.getYear() % 100, 2) : "" + date.getYear();
      case 'm' -> isMinute(index) ? padded(date.getMinute(), length) : month(length);
      case 'd' ->
          length > 2 ? weekday(length, Locale.ENGLISH) : padded(date.getDayOfMonth(), length);
      case 'a' -> weekday(length, Locale.SIMPLIFIED_CHINESE);
      case 'h' -> padded(hour(), length);
      case 's' -> padded(date.getSecond(), length);
      case '[' -> elapsed(letters.charAt(1), length - 2);
      default -> "";
    };
  }

  private int hour() {
    int hour = date.getHour();
    boolean afternoon = halves && hour > HALF_DAY;
    return halves && hour == 0 ? HALF_DAY : afternoon ? hour - HALF_DAY : hour;
  }

  private String elapsed(char letter, int length) {
    long count =
        switch (letter) {
          case 'h' -> seconds / MINUTE / MINUTE;
          case 'm' -> seconds / MINUTE;
          default -> seconds;
        };
    return padded(count, length);
  }

  private String month(int length) {
    return switch (length) {
      case 1, 2 -> padded(date.getMonthValue(), length);
      case 3 -> date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      default -> date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    };
  }

  private String weekday(int length, Locale locale) {
    boolean full = length > 3;
    if (locale.equals(Locale.ENGLISH)) {
      return date.getDayOfWeek().getDisplayName(full ? TextStyle.FULL : TextStyle.SHORT, locale);
    }
    String name = date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    return full ? name : name.substring(name.length() - 1);
  }

  // the same letter is minutes behind hours and before seconds
  private boolean isMinute(int index) {
    return neighbour(index, -1) == 'h' || neighbour(index, 1) == 's';
  }

  private char neighbour(int index, int step) {
    for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
      FormatToken token = tokens.get(i);
      if (token.kind() == Kind.DATE && !isHalfOfDay(token)) {
        return token.text().charAt(token.text().startsWith("[") ? 1 : 0);
      }
    }
    return ' ';
  }

  private static String padded(long number, int length) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, Math.min(length, 2) - digits.length())) + digits;
  }
}
