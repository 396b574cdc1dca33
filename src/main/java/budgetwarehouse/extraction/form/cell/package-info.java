/** Cuts pieces of text into the rows and cells they were before the lines were broken. */
@NullMarked
package budgetwarehouse.extraction.form.cell;

import org.jspecify.annotations.NullMarked;
