/** From printed tables and paragraphs to printed figures, indicators and narrative. */
@NullMarked
package budgetwarehouse.fact;

import org.jspecify.annotations.NullMarked;
