package budgetwarehouse.province;

/**
 * Spending on one function, in hundreds of yuan, which both units of money print exactly.
 *
 * @param function code of the function
 * @param basic basic expenditure paid by the budget
 * @param project project expenditure paid by the budget
 * @param own basic expenditure paid by the body's own revenue
 */
record Line(String function, long basic, long project, long own) {
  /** Return what the budget pays. */
  long fiscal() {
    return basic + project;
  }

  /** Return all of it. */
  long total() {
    return basic + project + own;
  }
}
