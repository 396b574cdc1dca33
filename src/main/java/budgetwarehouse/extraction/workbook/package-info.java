/**
 * Readers of workbooks: {@code display} knows what a cell shows, {@code sheet} parts a sheet into
 * captions, tables and notes, the others know one kind of file each.
 */
@NullMarked
package budgetwarehouse.extraction.workbook;

import org.jspecify.annotations.NullMarked;
