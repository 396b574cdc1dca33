package budgetwarehouse.comparison;

import budgetwarehouse.warehouse.ViewColumn;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Column of a comparison as a person sees it.
 *
 * @param heading Chinese name with the unit in which the values are shown
 * @param width width in a spreadsheet, in characters
 */
public record DisplayColumn(
    String name, String heading, ColumnKind kind, ColumnRole role, int width) {
  private static final int YUAN_TO_TEN_THOUSAND = 4;

  /** Make the display of a column of the warehouse. */
  static DisplayColumn of(ViewColumn column, ColumnRole role, int width) {
    ColumnKind kind = ColumnKind.of(column);
    return new DisplayColumn(column.name(), kind.heading(column.chineseName()), kind, role, width);
  }

  /** Return the value in the unit of the heading, exactly. */
  public @Nullable Object shown(@Nullable Object value) {
    return kind == ColumnKind.MONEY && value instanceof BigDecimal yuan
        ? yuan.movePointLeft(YUAN_TO_TEN_THOUSAND)
        : value;
  }
}
