package budgetwarehouse.normalisation.code;

/**
 * How many rows of a theme were answered.
 *
 * @param right as a person does
 * @param wrong with another code, list, way or finding
 * @param leftOpen with no code where a person knows one
 */
record CodeScore(int right, int wrong, int leftOpen) {
  static CodeScore of(CodeCase row, CodeMatch match) {
    if (row.faultsOf(match).isEmpty()) {
      return new CodeScore(1, 0, 0);
    }
    return row.leftOpenBy(match) ? new CodeScore(0, 0, 1) : new CodeScore(0, 1, 0);
  }

  CodeScore plus(CodeScore other) {
    return new CodeScore(right + other.right, wrong + other.wrong, leftOpen + other.leftOpen);
  }
}
