package budgetwarehouse.document;

import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Columns of a manifest besides the file, and what may stand in them; all of them may be blank. */
enum ManifestField {
  DIVISION_CODE("六位行政区划代码"),
  DIVISION_NAME("行政区划名称"),
  UNIT_CODE("预算单位代码"),
  UNIT_NAME("预算单位名称"),
  FISCAL_YEAR("四位年份，如 2023"),
  STAGE("budget（预算）或 final_account（决算）"),
  SCOPE("department（部门）或 unit（单位）"),
  SOURCE_ADDRESS("网址"),
  PUBLISHED_ON("日期，如 2026-10-20"),
  RETRIEVED_ON("日期，如 2026-11-01"),
  WITHDRAWN_ON("日期，如 2026-11-15"),
  SHA256("六十四位十六进制的 SHA-256"),
  NOTE("备注");

  private final String expected;

  ManifestField(String expected) {
    this.expected = expected;
  }

  /** Return the names of all columns, the file's first. */
  static List<String> names() {
    Stream<String> fields = Arrays.stream(values()).map(ManifestField::column);
    return Stream.concat(Stream.of("file"), fields).toList();
  }

  /** Return the column's name. */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Say in Chinese what may stand there. */
  String expected() {
    return expected;
  }

  /** Return whether a text may stand there. */
  boolean allows(String text) {
    return text.isEmpty() || hasForm(text);
  }

  private boolean hasForm(String text) {
    return switch (this) {
      case DIVISION_CODE -> text.matches("\\d{6}");
      case FISCAL_YEAR -> text.matches("(?:19|20)\\d{2}");
      case STAGE -> Stage.of(text).isPresent();
      case SCOPE -> Scope.of(text).isPresent();
      case PUBLISHED_ON, RETRIEVED_ON, WITHDRAWN_ON -> isDate(text);
      case SHA256 -> text.matches("[0-9a-fA-F]{64}");
      case DIVISION_NAME, UNIT_CODE, UNIT_NAME, SOURCE_ADDRESS, NOTE -> true;
    };
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
