/**
 * Lines of a text and the readers of tables set with tabs: each claims the lines it understands.
 */
@NullMarked
package budgetwarehouse.extraction.region;

import org.jspecify.annotations.NullMarked;
