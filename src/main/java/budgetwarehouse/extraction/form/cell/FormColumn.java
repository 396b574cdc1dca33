package budgetwarehouse.extraction.form.cell;

/**
 * Column of a table inside a form.
 *
 * @param header its word as printed with breaks closed
 * @param kind what its cells hold
 * @param line line on which the word begins
 */
public record FormColumn(String header, Kind kind, int line) {
  /** What the cells of a column hold, in the order in which columns stand on the page. */
  public enum Kind {
    /** Name of the row; every row has one. */
    NAME(Integer.MAX_VALUE),
    /** Words that describe the row. */
    TEXT(25),
    /** Level of the year before last; never printed without the year after it. */
    BEFORE_LAST(4),
    /** Level of last year; never printed without the current year's. */
    LAST(4),
    /** Level that a target sets. */
    VALUE(40),
    /** Amount of money. */
    AMOUNT(40),
    /** On what the level rests. */
    BASIS(5),
    /** Words that are often missing. */
    REMARK(2);

    private final int costOfNone;

    Kind(int costOfNone) {
      this.costOfNone = costOfNone;
    }

    /** Return what it costs to say that a row has no such cell. */
    int costOfNone() {
      return costOfNone;
    }

    /** Return whether it is the level of an earlier year. */
    boolean isPast() {
      return this == BEFORE_LAST || this == LAST;
    }

    /** Return whether it is the level of any year. */
    public boolean isLevel() {
      return isPast() || this == VALUE;
    }
  }
}
