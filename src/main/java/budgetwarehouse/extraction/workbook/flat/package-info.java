/** The flat XML in which programs of 2003 wrote workbooks, often under the name .xls. */
@NullMarked
package budgetwarehouse.extraction.workbook.flat;

import org.jspecify.annotations.NullMarked;
