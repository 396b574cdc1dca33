package budgetwarehouse.document.expectation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell of a list may hold. */
enum CellKind {
  TEXT(".+", "文字"),
  YEAR("(19|20)\\d{2}", "四位年份，如 2023"),
  DATE("\\d{4}-\\d{2}-\\d{2}", "日期，如 2023-02-20"),
  DUE("\\d{4}-\\d{2}-\\d{2}", "日期，如 2023-02-20"),
  DIVISION("\\d{6}", "区划目录（reference/division.csv）中的六位代码，如 130208"),
  STAGE("budget|final_account", "budget（预算）或 final_account（决算）"),
  SCOPE("department|unit", "department（部门）或 unit（单位）"),
  CLASS("\\d{3}", "三位类级科目编码"),
  AMOUNT("-?\\d{1,16}(\\.\\d{1,2})?", "以元为单位的金额，如 1234.50"),
  INDEX("(?!0+(\\.0+)?$)\\d{1,4}(\\.\\d{1,4})?", "大于零的指数，基期为 100，如 102.3"),
  PAGE("\\d{1,5}", "页码，没有页的格式为 0");

  private final Pattern pattern;
  private final String says;

  CellKind(String pattern, String says) {
    this.pattern = Pattern.compile(pattern);
    this.says = says;
  }

  static CellKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  boolean accepts(String text) {
    return pattern.matcher(text).matches()
        && (!isDate() || isDay(text))
        && (this != DIVISION || KnownDivisions.hold(text));
  }

  private boolean isDate() {
    return this == DATE || this == DUE;
  }

  /** Return what such a cell holds, for a message. */
  String says() {
    return says;
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
