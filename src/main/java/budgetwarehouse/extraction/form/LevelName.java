package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.form.label.LabelMatch;

/**
 * Name of an indicator level at one place of a form.
 *
 * @param cell the cell it is in the first of its rows
 */
record LevelName(LabelMatch match, PrintedCell cell) {
  /** Return whether this folded text is the end of the name. */
  boolean endsWith(String folded) {
    return match.label().text().endsWith(folded);
  }
}
