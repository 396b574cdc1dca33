package budgetwarehouse.fact.statement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads years and amounts of money written in Chinese numerals: 二〇二三年, 三百万元, 叁拾伍万陆仟元.
 *
 * <p>Only with a unit of money behind them: 一元 and 二元 are words as often as amounts, 十万元以上 is a
 * threshold.
 */
final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String SMALL = "[零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖十百千拾佰仟]";
  private static final Pattern YEAR = Pattern.compile("二[〇○零0Oo][〇○零0一二三四五六七八九Oo]{2}年(?:度|底|末|初)?");
  private static final Pattern MONEY =
      Pattern.compile(
          "(?:(?<tens>" + SMALL + "+)万)?(?<ones>" + SMALL + "+)(?<unit>亿元|万元|元)整?(?![素旦以])");
  private static final Pattern SINGLE = Pattern.compile("[一二三四五六七八九两]");
  private static final String BEFORE_NO_AMOUNT = "第数几每.0123456789十百千零一二三四五六七八九拾佰仟壹贰叁肆伍陆柒捌玖";
  private static final int TEN_THOUSAND = 10_000;

  private ChineseNumerals() {}

  /** Find a year at a place of a folded text. */
  static Optional<Token> yearAt(String text, int place) {
    if (text.charAt(place) != '二') {
      return Optional.empty();
    }
    Matcher year = YEAR.matcher(text).region(place, text.length());
    if (!year.lookingAt()) {
      return Optional.empty();
    }
    int value = 0;
    for (int digit = 0; digit < 4; digit++) {
      value = value * 10 + digit(text.charAt(place + digit));
    }
    return Optional.of(new Token.Year(place, year.end(), value));
  }

  /** Find an amount of money at a place of a folded text; not in the middle of a numeral. */
  static Optional<Token> moneyAt(String text, int place, StatementVocabulary vocabulary) {
    if (SMALL.indexOf(text.charAt(place)) < 0) {
      return Optional.empty();
    }
    Matcher money = MONEY.matcher(text).region(place, text.length());
    money.useTransparentBounds(true);
    if (!money.lookingAt() || isInside(text, place) || isWord(money)) {
      return Optional.empty();
    }
    long tens = money.group("tens") == null ? 0 : value(money.group("tens"));
    BigDecimal value = BigDecimal.valueOf(tens * TEN_THOUSAND + value(money.group("ones")));
    int unitStart = money.start("unit");
    PrintedUnit unit = vocabulary.unitAt(text, unitStart);
    return Optional.of(new Token.Quantity(place, money.end(), unitStart, place, value, unit));
  }

  private static boolean isWord(Matcher money) {
    return money.group("tens") == null
        && money.group("unit").equals("元")
        && SINGLE.matcher(money.group("ones")).matches();
  }

  private static boolean isInside(String text, int place) {
    return place > 0 && BEFORE_NO_AMOUNT.indexOf(text.charAt(place - 1)) >= 0;
  }

  private static long value(String numeral) {
    long whole = 0;
    long digit = 0;
    for (int place = 0; place < numeral.length(); place++) {
      int scale = scale(numeral.charAt(place));
      if (scale == 1) {
        digit = digit(numeral.charAt(place));
      } else {
        whole += (digit == 0 ? 1 : digit) * scale;
        digit = 0;
      }
    }
    return whole + digit;
  }

  private static int scale(char character) {
    return switch (character) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 1;
    };
  }

  private static int digit(char character) {
    if (character == '两') {
      return 2;
    }
    return Math.max(0, Math.max(DIGITS.indexOf(character), FORMAL.indexOf(character)));
  }
}
