package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.AskedBefore;
import budgetwarehouse.vocabulary.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says of a row by its code and label whether it sums up others, and on which level it stands. */
final class RowWords {
  private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十]{1,3}[、.].*");
  private static final Pattern SECOND = Pattern.compile("\\([一二三四五六七八九十]{1,3}\\).*");
  private static final Pattern THIRD = Pattern.compile("\\d{1,2}[、.](?!\\d).*|\\(\\d{1,2}\\).*");
  private static final Pattern OF_WHICH = Pattern.compile("(?:\\d{1,2}[、.]|[(]\\d{1,2}[)])?其中.*");

  private final Map<String, Role> roles = new HashMap<>();
  private final AskedBefore<Role> ofLabel =
      new AskedBefore<>(label -> roles.getOrDefault(unnumbered(label), Role.ITEM));

  RowWords(ReferenceList summaryRows) {
    for (Map<String, String> row : summaryRows.rows()) {
      role(row).ifPresent(role -> roles.put(Folding.fold(row.getOrDefault("label", "")), role));
    }
  }

  /** Build it with the vocabulary of the class path. */
  static RowWords standard() {
    return new RowWords(ReferenceList.read("vocabulary/summary_row.csv"));
  }

  /** What a row is in the sums of its table. */
  enum Role {
    /** Total of the year itself. */
    CURRENT,
    /** Total of the table. */
    TOTAL,
    /** 人员经费合计. */
    PERSONNEL,
    /** 公用经费合计. */
    OPERATING,
    /** Sum of some rows that print does not name. */
    SUBTOTAL,
    /** Money of other years, counted beside the year's own. */
    CARRY_OVER,
    /** Everything else. */
    ITEM
  }

  private static Optional<Role> role(Map<String, String> row) {
    String code = row.getOrDefault("code", "");
    return switch (row.getOrDefault("role", "")) {
      case "total" -> Optional.of(code.equals("current") ? Role.CURRENT : Role.TOTAL);
      case "carry_over" -> Optional.of(Role.CARRY_OVER);
      case "subtotal" ->
          Optional.of(
              switch (code) {
                case "personnel" -> Role.PERSONNEL;
                case "operating" -> Role.OPERATING;
                default -> Role.SUBTOTAL;
              });
      default -> Optional.empty();
    };
  }

  /** Return the role of a row; one with a code is an item. */
  Role role(PrintedFigure figure) {
    return code(figure).isEmpty() ? ofLabel.of(label(figure)) : Role.ITEM;
  }

  /** Return the digits of a row's code, blank where it has none. */
  static String code(PrintedFigure figure) {
    String code = Folding.fold(figure.rowCode());
    return isOfDigits(code) ? code : "";
  }

  private static boolean isOfDigits(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Return the level that the numbering of a label shows, from 1; 0 where it has none. */
  static int level(PrintedFigure figure) {
    String label = label(figure);
    if (FIRST.matcher(label).matches()) {
      return 1;
    }
    if (SECOND.matcher(label).matches()) {
      return 2;
    }
    return THIRD.matcher(label).matches() ? 3 : 0;
  }

  /** Return whether a row names a part beside which others are not printed. */
  static boolean isOfWhich(PrintedFigure figure) {
    return OF_WHICH.matcher(label(figure)).matches();
  }

  // the word 合计 may stand in the column of the codes
  private static String label(PrintedFigure figure) {
    return Folding.fold(figure.rowLabel().isEmpty() ? figure.rowCode() : figure.rowLabel());
  }

  private static String unnumbered(String label) {
    return FIRST.matcher(label).matches()
        ? label.replaceFirst("^[一二三四五六七八九十]{1,3}[、.]", "")
        : label;
  }
}
