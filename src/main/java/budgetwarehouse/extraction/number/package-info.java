/** Numbers as they stand in a text, counted so that none is lost or invented between two steps. */
@NullMarked
package budgetwarehouse.extraction.number;

import org.jspecify.annotations.NullMarked;
