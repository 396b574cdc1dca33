/** Pieces of text of a broken form, and the labels and headers printed among them. */
@NullMarked
package budgetwarehouse.extraction.form.label;

import org.jspecify.annotations.NullMarked;
