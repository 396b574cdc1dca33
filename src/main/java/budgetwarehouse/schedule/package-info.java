/**
 * When jobs run: the cron lines of the job files, what is due and what was missed, and the same
 * said to the schedulers of the system. What a job does is no concern of this package.
 */
@NullMarked
package budgetwarehouse.schedule;

import org.jspecify.annotations.NullMarked;
