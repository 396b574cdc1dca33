/** Spring Batch jobs: the only place that knows the framework, the clock and the file system. */
@NullMarked
package budgetwarehouse.job;

import org.jspecify.annotations.NullMarked;
