/** Projects, indicators and figures of performance sheets. */
@NullMarked
package budgetwarehouse.fact.sheet;

import org.jspecify.annotations.NullMarked;
