/** Projects and indicators: what they are about. */
@NullMarked
package budgetwarehouse.normalisation.performance;

import org.jspecify.annotations.NullMarked;
