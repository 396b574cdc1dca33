/** Numbers and bullets that Word sets before paragraphs; no text of a file holds them. */
@NullMarked
package budgetwarehouse.extraction.word.list;

import org.jspecify.annotations.NullMarked;
