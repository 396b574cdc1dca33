package budgetwarehouse.extraction.form.cell;

/**
 * Fragments that may be one cell.
 *
 * @param begin index of the first fragment
 * @param end index behind the last one
 * @param column column in which the cell would stand
 * @param cost what speaks against it, whatever stands before and behind
 */
record CutCell(int begin, int end, int column, int cost) {}
