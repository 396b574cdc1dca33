package budgetwarehouse.fact.sheet;

/**
 * Row of an indicator grid with its levels filled down, before it is told whose it is.
 *
 * @param page page on which the row stands, or 0
 * @param line line on which the name begins
 * @param longTerm whether the grid's objective is a long-term one
 * @param objectiveNumber number of that objective, 1 where none is printed
 */
record IndicatorRow(
    int page,
    int line,
    boolean longTerm,
    int objectiveNumber,
    String level1,
    String level2,
    String level3,
    String description,
    String value,
    String basis,
    String lastValue,
    String beforeLastValue,
    boolean doubtful) {

  /** Return this row with the rest that a page break put into another row. */
  IndicatorRow continuedBy(IndicatorRow rest) {
    return new IndicatorRow(
        page,
        line,
        longTerm,
        objectiveNumber,
        level1 + rest.level1,
        level2 + rest.level2,
        level3 + rest.level3,
        description + rest.description,
        value,
        basis,
        lastValue,
        beforeLastValue,
        true);
  }

  /** Return this row below another: an empty level is that of the row above. */
  IndicatorRow below(IndicatorRow above) {
    boolean newLevel1 = !level1.isEmpty();
    return new IndicatorRow(
        page,
        line,
        longTerm,
        objectiveNumber,
        newLevel1 ? level1 : above.level1,
        newLevel1 || !level2.isEmpty() ? level2 : above.level2,
        level3,
        description,
        value,
        basis,
        lastValue,
        beforeLastValue,
        doubtful);
  }

  /** Return whether it can be the rest of a row: it sets no level of its own. */
  boolean hasNoValue() {
    return level1.isEmpty()
        && value.isEmpty()
        && basis.isEmpty()
        && !(level2 + level3 + description).isEmpty();
  }
}
