/**
 * What a load receives: the inbox and its manifest, the unchanged copies, and what had to be set
 * aside.
 */
@NullMarked
package budgetwarehouse.job.intake;

import org.jspecify.annotations.NullMarked;
