package budgetwarehouse.fact.identity;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the year of a title: 2023年度, 2023 without 年, 二〇二三年; never a day of publication. */
final class PrintedYear {
  private static final String HAN = "〇○零OＯ一二三四五六七八九";
  private static final String ZEROS = "〇○零OＯ";

  /** A year, with 年 or between Chinese characters. */
  static final Pattern REGEX =
      Pattern.compile(
          "(?<![\\d.])(?:(?<digits>20\\d\\d)(?:年度?(?!\\d{1,2}月)|(?=\\p{IsHan}|$|\\)))"
              + "|(?<han>二["
              + HAN
              + "]{3})年度?(?!["
              + HAN
              + "十]{1,3}月))");

  private static final int TEN = 10;

  private PrintedYear() {}

  /** Return the year of a folded text; empty where there is none or more than one. */
  static OptionalInt only(String text) {
    Set<Integer> years = new TreeSet<>();
    Matcher year = REGEX.matcher(text);
    while (year.find()) {
      String digits = year.group("digits");
      years.add(digits == null ? fromHan(year.group("han")) : Integer.parseInt(digits));
    }
    return years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
  }

  private static int fromHan(String year) {
    int value = 0;
    for (int place = 0; place < year.length(); place++) {
      char character = year.charAt(place);
      int digit = ZEROS.indexOf(character) >= 0 ? 0 : HAN.indexOf(character) - ZEROS.length() + 1;
      value = value * TEN + digit;
    }
    return value;
  }
}
