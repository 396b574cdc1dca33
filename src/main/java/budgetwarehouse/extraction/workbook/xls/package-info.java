/** The records of an .xls file, read one after the other. */
@NullMarked
package budgetwarehouse.extraction.workbook.xls;

import org.jspecify.annotations.NullMarked;
