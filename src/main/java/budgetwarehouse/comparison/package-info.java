/** The published comparisons as CSV files, a workbook and a page. */
@NullMarked
package budgetwarehouse.comparison;

import org.jspecify.annotations.NullMarked;
