/** Rows of standard tables and columns matched to the code lists of their year. */
@NullMarked
package budgetwarehouse.normalisation.code;

import org.jspecify.annotations.NullMarked;
