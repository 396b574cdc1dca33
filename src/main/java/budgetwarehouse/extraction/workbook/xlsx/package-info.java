/** The parts of an .xlsx file: an archive of XML, read as a stream and never trusted. */
@NullMarked
package budgetwarehouse.extraction.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
