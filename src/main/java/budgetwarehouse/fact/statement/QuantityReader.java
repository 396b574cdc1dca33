package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.PrintedNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number with its comparator and unit; the unit stands behind the number or, in brackets,
 * before it: 完成数（亿元）≥13.5.
 */
final class QuantityReader {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([≥≤><=]{0,2})(-?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?)(?![\\d/A-Za-z])");
  private static final Pattern RANGE =
      Pattern.compile(
          "[≥≤><=]{0,2}(\\d[\\d,]*(?:\\.\\d+)?)%?[-~—–至到]\\d[\\d,]*(?:\\.\\d+)?(?![\\d/A-Za-z])");
  private static final Pattern UNIT_BEFORE = Pattern.compile("\\(([^()]{1,6})\\)$");
  private static final int LONGEST_UNIT_BEFORE = 8;

  private final StatementVocabulary vocabulary;

  QuantityReader(StatementVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Optional<Token> quantityAt(String text, int place) {
    if (continuesNumber(text, place)) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(text).region(place, text.length());
    number.useTransparentBounds(true);
    if (!number.lookingAt()) {
      return Optional.empty();
    }

    Optional<Token> range = rangeAt(text, place);
    if (range.isPresent()) {
      return range;
    }
    int numberEnd = number.end();
    PrintedUnit behind = vocabulary.unitAt(text, numberEnd);
    PrintedUnit unit = behind.kind() == UnitKind.NONE ? unitBefore(text, place) : behind;
    int digits = number.start(2);
    return PrintedNumber.read(number.group(2))
        .map(
            read ->
                new Token.Quantity(
                    place,
                    numberEnd + behind.printed().length(),
                    numberEnd,
                    digits,
                    read.value(),
                    unit));
  }

  /** Read two numbers with one unit behind the second: 5-10天; neither of them is the amount. */
  private Optional<Token> rangeAt(String text, int place) {
    Matcher range = RANGE.matcher(text).region(place, text.length());
    range.useTransparentBounds(true);
    if (!range.lookingAt()) {
      return Optional.empty();
    }
    PrintedUnit unit = vocabulary.unitAt(text, range.end());
    if (unit.kind() == UnitKind.NONE || unit.kind() == UnitKind.NO_FIGURE) {
      return Optional.empty();
    }
    int end = range.end() + unit.printed().length();
    return Optional.of(new Token.Quantity(place, end, range.end(), range.start(1), null, unit));
  }

  /** Return whether the place is in the middle of a code or a number. */
  static boolean continuesNumber(String text, int place) {
    if (place == 0) {
      return false;
    }
    char before = text.charAt(place - 1);
    return before == '.'
        || before == '/'
        || (before >= '0' && before <= '9')
        || (before >= 'A' && before <= 'Z')
        || (before >= 'a' && before <= 'z');
  }

  private PrintedUnit unitBefore(String text, int place) {
    String before = text.substring(Math.max(0, place - LONGEST_UNIT_BEFORE), place);
    Matcher bracket = UNIT_BEFORE.matcher(before);
    if (!bracket.find()) {
      return PrintedUnit.NONE;
    }
    PrintedUnit unit = vocabulary.unitAt(bracket.group(1), 0);
    return unit.printed().equals(bracket.group(1)) ? unit : PrintedUnit.NONE;
  }
}
