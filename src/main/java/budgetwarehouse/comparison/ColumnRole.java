package budgetwarehouse.comparison;

import java.util.Arrays;
import java.util.Locale;

/** What a column is there for; the page shows it accordingly. */
public enum ColumnRole {
  /** Whose row it is. */
  SUBJECT,
  /** What is compared. */
  VALUE,
  /** Where the row stands among its peers. */
  PEERS,
  /** Why the comparison may mislead. */
  CAUTION,
  /** More of the same, shown when the row is opened. */
  DETAIL,
  /** Where the value is printed, shown when the row is opened. */
  EVIDENCE;

  /** Find the role by its code. */
  static ColumnRole of(String code) {
    return Arrays.stream(values())
        .filter(role -> role.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column role " + code));
  }

  /** Return the code used in the column list and in the page. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
