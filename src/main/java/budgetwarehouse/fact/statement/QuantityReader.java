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
  private static final Pattern UNIT_BEFORE = Pattern.compile("\\(([^()]{1,6})\\)$");
  private static final int LONGEST_UNIT_BEFORE = 8;

  private final StatementVocabulary vocabulary;

  QuantityReader(StatementVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Optional<Token> quantityAt(String text, int place) {
    Matcher number = NUMBER.matcher(text).region(place, text.length());
    number.useTransparentBounds(true);
    if (continuesNumber(text, place) || !number.lookingAt()) {
      return Optional.empty();
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

  /** Return whether the place is in the middle of a code or a number. */
  static boolean continuesNumber(String text, int place) {
    return place > 0 && String.valueOf(text.charAt(place - 1)).matches("[\\dA-Za-z./]");
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
