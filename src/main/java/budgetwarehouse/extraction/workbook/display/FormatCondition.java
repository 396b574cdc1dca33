package budgetwarehouse.extraction.workbook.display;

import java.math.BigDecimal;

/**
 * Condition of a section, as in {@code [>=10000]}.
 *
 * @param operator how the value is compared, blank where nothing is asked
 * @param bound what it is compared with
 */
record FormatCondition(String operator, BigDecimal bound) {
  /** Nothing is asked. */
  static final FormatCondition NONE = new FormatCondition("", BigDecimal.ZERO);

  static FormatCondition of(String operator, String bound) {
    return new FormatCondition(operator, new BigDecimal(bound));
  }

  boolean isStated() {
    return !operator.isEmpty();
  }

  boolean holds(BigDecimal value) {
    int order = value.compareTo(bound);
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "=" -> order == 0;
      case "<>" -> order != 0;
      default -> true;
    };
  }
}
