package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceRow;
import java.util.stream.Stream;

/**
 * One row of {@code reference/division.csv}, a division in one span of years, or a zone made in its
 * likeness.
 *
 * @param firstYear first year of the span
 * @param lastYear last year of the span; the year after is the year of change, whose budget the
 *     division still made
 */
record Division(
    String code,
    String name,
    String fullName,
    String level,
    String provinceName,
    String prefectureName,
    String kind,
    String codeKind,
    String parentCode,
    int firstYear,
    int lastYear) {
  private static final int ALWAYS = 9999;

  static Division of(ReferenceRow row) {
    return new Division(
        row.text("code"),
        row.text("name"),
        row.text("full_name"),
        row.text("level"),
        row.text("province_name"),
        row.text("prefecture_name"),
        row.text("kind"),
        row.text("code_kind"),
        row.text("parent_code"),
        row.number("valid_from", 0),
        row.number("valid_to", ALWAYS));
  }

  /** Return whether the span holds a fiscal year; year 0, not known, stands for today. */
  boolean holdsIn(int year) {
    int asked = year == 0 ? ALWAYS : year;
    return firstYear <= asked && asked <= lastYear;
  }

  /** Return whether the fiscal year is the one in which the span ended. */
  boolean endsIn(int year) {
    return year == lastYear + 1;
  }

  /** Return how many years lie between the span and a year, 0 inside. */
  int yearsFrom(int year) {
    int asked = year == 0 ? ALWAYS : year;
    return Math.max(0, Math.max(firstYear - asked, asked - lastYear));
  }

  /** List the ways in which the name is printed: with province and prefecture, one, or none. */
  Stream<String> spellings() {
    return Stream.of(fullName, name, prefectureName + name, provinceName + name).distinct();
  }

  /** List the ways in which the name is printed without the endings 省, 市, 区. */
  Stream<String> shortSpellings(DivisionEndings endings) {
    String province = level.equals("province") ? "" : provinceName;
    String shortProvince = endings.cut(province);
    String prefecture = level.equals("prefecture") ? "" : prefectureName;
    String shortPrefecture = endings.cut(prefecture);
    return Stream.of(name, endings.cut(name))
        .flatMap(end -> Stream.of(prefecture, shortPrefecture, "").map(middle -> middle + end))
        .flatMap(end -> Stream.of(province, shortProvince, "").map(start -> start + end))
        .distinct();
  }

  boolean isCounty() {
    return level.equals("county");
  }

  boolean isZone() {
    return kind.equals("development_zone");
  }

  /** Make a part of it that no list has. */
  Division zone(String provisionalCode, String zoneName) {
    return new Division(
        provisionalCode,
        zoneName,
        fullName + zoneName,
        "county",
        provinceName,
        level.equals("prefecture") ? name : prefectureName,
        "development_zone",
        "provisional",
        code,
        0,
        ALWAYS);
  }
}
