/** What the value of an indicator says: number and unit, date or words. */
@NullMarked
package budgetwarehouse.normalisation.value;

import org.jspecify.annotations.NullMarked;
