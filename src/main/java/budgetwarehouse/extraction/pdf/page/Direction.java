package budgetwarehouse.extraction.pdf.page;

/** Way a ruling line runs. */
public enum Direction {
  /** From left to right: it parts rows. */
  HORIZONTAL,
  /** From top to bottom: it parts columns. */
  VERTICAL
}
