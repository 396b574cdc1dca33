/** The published comparisons as CSV files and a workbook. */
@NullMarked
package budgetwarehouse.comparison;

import org.jspecify.annotations.NullMarked;
