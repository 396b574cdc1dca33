/** From ruling lines to grids: lines are merged, grouped by meeting, and part the page in cells. */
@NullMarked
package budgetwarehouse.extraction.pdf.grid;

import org.jspecify.annotations.NullMarked;
