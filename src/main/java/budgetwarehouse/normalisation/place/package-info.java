/** Divisions, and the budgetary units of which a document speaks. */
@NullMarked
package budgetwarehouse.normalisation.place;

import org.jspecify.annotations.NullMarked;
