package budgetwarehouse.fact.table;

import budgetwarehouse.fact.table.TableColumn.Role;
import java.util.List;

/**
 * Puts codes together that print has in three columns, 类, 款 and 项, row after row.
 *
 * <p>A part may be left to the row above it, lack its leading zero (301, 2 is 30102), or repeat the
 * parts before it (208, 20805). A 类 of one or two digits is a misprint: the row above knows it.
 */
final class CodeParts {
  private static final List<Role> ROLES =
      List.of(Role.CODE_CLASS, Role.CODE_SECTION, Role.CODE_ITEM);
  private static final int CLASS_DIGITS = 3;

  private final String[] parts = {"", "", ""};
  private int lowest;
  private boolean repaired;

  /** Begin a row. */
  void beginRow() {
    lowest = -1;
    repaired = false;
  }

  /** Take what a column has in this row. */
  void take(Role role, String text) {
    int part = ROLES.indexOf(role);
    lowest = part;
    if (part == 0 && text.length() < CLASS_DIGITS && !parts[0].isEmpty()) {
      repaired = true;
    } else {
      parts[part] = ownDigits(part, text);
    }
  }

  private String ownDigits(int part, String text) {
    String above = String.join("", List.of(parts).subList(0, part));
    if (part > 0 && text.length() > 2 && text.startsWith(above)) {
      return text.substring(above.length());
    }
    return part > 0 && text.length() == 1 ? "0" + text : text;
  }

  /** Return whether this row had a part. */
  boolean isPrinted() {
    return lowest >= 0;
  }

  /** Return whether the row's 类 was a misprint and taken from the row above. */
  boolean isRepaired() {
    return repaired;
  }

  /** Return the code of this row. */
  String code() {
    return String.join("", List.of(parts).subList(0, lowest + 1));
  }
}
