/** What checks found, written up for the bodies and districts that published the documents. */
@NullMarked
package budgetwarehouse.inspection;

import org.jspecify.annotations.NullMarked;
