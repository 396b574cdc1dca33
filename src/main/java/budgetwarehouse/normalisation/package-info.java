/** Distinct printed codes, names and values matched to the code lists, each with its evidence. */
@NullMarked
package budgetwarehouse.normalisation;

import org.jspecify.annotations.NullMarked;
