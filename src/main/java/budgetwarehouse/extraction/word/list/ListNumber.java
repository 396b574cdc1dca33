package budgetwarehouse.extraction.word.list;

import java.util.Locale;

/** Writes the number of a list paragraph in the way its level states. */
public final class ListNumber {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千", "万"};
  private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] LEGAL_PLACES = {"", "拾", "佰", "仟", "万"};
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_TEXT = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private ListNumber() {}

  /**
   * Write a number.
   *
   * @param format as the file names it, such as {@code chineseCounting}; one that is not known is
   *     written in digits
   */
  public static String write(String format, int number) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          chinese(number, DIGITS, PLACES, true);
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          chinese(number, LEGAL_DIGITS, LEGAL_PLACES, false);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          digits(number, '〇');
      case "ideographTraditional" -> one(STEMS, number);
      case "ideographZodiac" -> one(BRANCHES, number);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(number);
      case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : "" + number;
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
      case "decimalEnclosedParen" -> enclosed(number, '⑴');
      case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
      case "ideographEnclosedCircle" -> number <= 10 ? enclosed(number, '㊀') : "" + number;
      default -> Integer.toString(number);
    };
  }

  private static String chinese(int number, String digits, String[] places, boolean shortTen) {
    if (number <= 0 || number >= 100_000) {
      return number == 0 ? digits.substring(0, 1) : Integer.toString(number);
    }
    var text = new StringBuilder();
    String decimal = Integer.toString(number);
    boolean zeroBefore = false;
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      if (digit == 0) {
        zeroBefore = true;
        continue;
      }
      text.append(zeroBefore ? "零" : "");
      zeroBefore = false;
      text.append(digits.charAt(digit)).append(places[decimal.length() - 1 - i]);
    }
    boolean fromTen = shortTen && number >= 10 && number < 20;
    return fromTen ? text.substring(1) : text.toString();
  }

  private static String digits(int number, char zero) {
    var text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append(digit == '0' ? zero : DIGITS.charAt(digit - '0'));
    }
    return text.toString();
  }

  private static String one(String row, int number) {
    boolean inside = number >= 1 && number <= row.length();
    return inside ? row.substring(number - 1, number) : Integer.toString(number);
  }

  private static String roman(int number) {
    if (number <= 0 || number >= 4000) {
      return Integer.toString(number);
    }
    var text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
        text.append(ROMAN_TEXT[i]);
      }
    }
    return text.toString();
  }

  // after Z comes AA, then BB
  private static String letter(int number) {
    if (number <= 0 || number > 780) {
      return Integer.toString(number);
    }
    String letter = String.valueOf((char) ('A' + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  private static String fullWidth(int number) {
    var text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append(digit == '-' ? '－' : (char) (digit - '0' + '０'));
    }
    return text.toString();
  }

  private static String enclosed(int number, char first) {
    boolean inside = number >= 1 && number <= 20;
    return inside ? String.valueOf((char) (first + number - 1)) : Integer.toString(number);
  }
}
