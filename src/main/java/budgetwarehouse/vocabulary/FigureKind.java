package budgetwarehouse.vocabulary;

import java.util.Locale;

/** What a figure is a figure of; the code is the name in lower case. */
public enum FigureKind {
  /** 预算数; with an earlier fiscal year, the budget of that year. */
  BUDGET,
  /** 调整预算数. */
  ADJUSTED_BUDGET,
  /** 执行数. */
  EXECUTION,
  /** 决算数. */
  FINAL_ACCOUNT,
  /** An amount by which something rose (positive) or fell (negative). */
  CHANGE_AMOUNT,
  /** A percentage by which something rose or fell. */
  CHANGE_PERCENT,
  /** A percentage of a whole. */
  SHARE_PERCENT,
  /** 完成预算的百分比: what was carried out, as a percentage of its budget. */
  COMPLETION_PERCENT,
  /** A level that a performance target sets. */
  TARGET,
  /** A stock that was counted: staff, vehicles, assets. */
  ACTUAL;

  /** Return the code used in the store and the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
