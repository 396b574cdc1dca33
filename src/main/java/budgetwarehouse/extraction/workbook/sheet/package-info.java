/** From the cells of a sheet, whatever file they stand in, to captions, tables and notes. */
@NullMarked
package budgetwarehouse.extraction.workbook.sheet;

import org.jspecify.annotations.NullMarked;
