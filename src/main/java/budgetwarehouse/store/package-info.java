/** The append-only Parquet store of what was printed, and the hand-off of matches to the build. */
@NullMarked
package budgetwarehouse.store;

import org.jspecify.annotations.NullMarked;
