/**
 * What people know from outside the documents: due dates, government totals, figures they have seen
 * to be printed so, a price index. Lists beside the job file, read anew at every build.
 */
@NullMarked
package budgetwarehouse.document.expectation;

import org.jspecify.annotations.NullMarked;
