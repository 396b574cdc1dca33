/** The console in which people ask the published warehouse one question after the other. */
@NullMarked
package budgetwarehouse.console;

import org.jspecify.annotations.NullMarked;
