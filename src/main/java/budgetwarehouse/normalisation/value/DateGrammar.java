package budgetwarehouse.normalisation.value;

import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads by when something is to be done: {@code 12月底前}, {@code 2023年底完成}, {@code
 * 2022/2/1-2023/1/31}.
 *
 * <p>Where only a month or a quarter is printed, its last day counts. A month without year, day or
 * word may as well be a duration; it is read as a date and marked as repaired.
 */
final class DateGrammar {
  private static final String YEAR = "(?:(?<year>\\d{4})年(?:度)?)?";
  private static final Pattern POINT =
      Pattern.compile(
          "(?:(?<dashedYear>\\d{4})[-/.](?<dashedMonth>\\d{1,2})[-/.](?<dashedDay>\\d{1,2})日?"
              + "|"
              + YEAR
              + "(?:(?<month>\\d{1,2})月份?(?:(?<day>\\d{1,2})[日号])?(?<part>[上中下]旬|月?[初底末])?"
              + "|第?(?<quarter>[1-4一二三四])季度(?<quarterEnd>[底末])?"
              + "|(?<half>[上下])半年(?:[底末])?"
              + "|(?:(?:当|本|全)?年|(?<=年))(?<yearEnd>[底末内])"
              + "|(?<wholeYear>(?<=年|年度))))");
  private static final Pattern RANGE_MARK = Pattern.compile("[-~–—―至到]");
  private static final Map<String, Integer> LAST_DAYS =
      Map.of("上旬", 10, "初", 10, "月初", 10, "中旬", 20);
  private static final String QUARTERS = "一二三四";

  private final Pattern suffix;

  DateGrammar(ValueWords words) {
    suffix = words.anyOf("date_suffix", "after");
  }

  /** Read a folded text; empty when it is no date. */
  Optional<TargetDate> read(String text) {
    Matcher first = POINT.matcher(text);
    if (!first.lookingAt() || first.end() == 0) {
      return Optional.empty();
    }

    Matcher mark = RANGE_MARK.matcher(text).region(first.end(), text.length());
    if (mark.lookingAt()) {
      return readEnd(text, mark.end(), yearOf(first));
    }
    return toEnd(text, first.end())
        .flatMap(deadline -> date(first, yearOf(first), deadline ? Comparator.LE : Comparator.EQ));
  }

  private Optional<TargetDate> readEnd(String text, int start, int yearOfFirst) {
    Matcher last = POINT.matcher(text).region(start, text.length());
    if (!last.lookingAt() || toEnd(text, last.end()).isEmpty()) {
      return Optional.empty();
    }
    int year = yearOf(last);
    return date(last, year == 0 ? yearOfFirst : year, Comparator.RANGE);
  }

  /** Return whether the rest says 前, 完成 or the like; empty when it says anything else. */
  private Optional<Boolean> toEnd(String text, int from) {
    var rest = new Cursor(text.substring(from));
    boolean deadline = false;
    while (rest.take(suffix).isPresent()) {
      deadline = true;
    }
    return rest.isAtEnd() ? Optional.of(deadline) : Optional.empty();
  }

  private static int yearOf(Matcher point) {
    String year = point.group("year") != null ? point.group("year") : point.group("dashedYear");
    return year == null ? 0 : Integer.parseInt(year);
  }

  private static Optional<TargetDate> date(Matcher point, int year, Comparator comparator) {
    if (point.group("dashedMonth") != null) {
      return TargetDate.of(
          comparator,
          year,
          Integer.parseInt(point.group("dashedMonth")),
          Integer.parseInt(point.group("dashedDay")),
          MatchMethod.EXACT);
    }
    boolean vague = year == 0 && comparator == Comparator.EQ && !saysWhen(point);
    MatchMethod method = vague ? MatchMethod.REPAIRED : MatchMethod.EXACT;
    return TargetDate.of(comparator, year, monthOf(point), dayOf(point), method);
  }

  private static boolean saysWhen(Matcher point) {
    return point.group("day") != null
        || point.group("part") != null
        || point.group("quarterEnd") != null
        || point.group("half") != null
        || point.group("yearEnd") != null;
  }

  private static int monthOf(Matcher point) {
    String month = point.group("month");
    if (month != null) {
      return Integer.parseInt(month);
    }
    String quarter = point.group("quarter");
    if (quarter != null) {
      int numeral = QUARTERS.indexOf(quarter);
      return 3 * (numeral < 0 ? Integer.parseInt(quarter) : numeral + 1);
    }
    return "上".equals(point.group("half")) ? 6 : 12;
  }

  private static int dayOf(Matcher point) {
    String day = point.group("day");
    if (day != null) {
      return Integer.parseInt(day);
    }
    String part = point.group("part");
    return part == null ? 0 : LAST_DAYS.getOrDefault(part, 0);
  }
}
