/** Reading of files without a load, to see what the warehouse would get of them. */
@NullMarked
package budgetwarehouse.job.reading;

import org.jspecify.annotations.NullMarked;
