package budgetwarehouse.comparison;

import java.util.Arrays;
import java.util.Locale;

/** What a column is there for; the page shows it accordingly. */
public enum ColumnRole {
  /** Whose row it is. */
  SUBJECT("对象"),
  /** What is compared. */
  VALUE("数值"),
  /** Where the row stands among its peers. */
  PEERS("同类"),
  /** Why the comparison may mislead. */
  CAUTION("提示"),
  /** More of the same, shown when the row is opened. */
  DETAIL("细目"),
  /** Where the value is printed, shown when the row is opened. */
  EVIDENCE("依据");

  private final String title;

  ColumnRole(String title) {
    this.title = title;
  }

  /** Find the role by its code. */
  static ColumnRole of(String code) {
    return Arrays.stream(values())
        .filter(role -> role.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column role " + code));
  }

  /** Return its Chinese name. */
  String title() {
    return title;
  }

  /** Return the code used in the column list and in the page. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
