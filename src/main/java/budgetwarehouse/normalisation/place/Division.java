package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceRow;
import java.util.stream.Stream;

/** One row of {@code reference/division.csv}, or a zone made in its likeness. */
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
    boolean exists) {
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
        row.text("valid_to").isEmpty());
  }

  /** List the ways in which the name is printed: with province and prefecture, one, or none. */
  Stream<String> spellings() {
    return Stream.of(fullName, name, prefectureName + name, provinceName + name).distinct();
  }

  /** Return the name as a zone begins with it, 秦皇岛 for 秦皇岛市; a county's is its whole name. */
  String shortName() {
    return level.equals("county") ? name : name.substring(0, name.length() - 1);
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
        true);
  }
}
