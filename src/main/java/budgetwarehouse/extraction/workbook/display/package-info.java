/** What a cell displays: its stored value under its number format. */
@NullMarked
package budgetwarehouse.extraction.workbook.display;

import org.jspecify.annotations.NullMarked;
