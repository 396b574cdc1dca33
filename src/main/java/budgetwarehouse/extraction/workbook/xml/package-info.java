/** XML of workbooks, read as a stream: no document types, no entities, no end without a limit. */
@NullMarked
package budgetwarehouse.extraction.workbook.xml;

import org.jspecify.annotations.NullMarked;
