/**
 * The reading of one document after another from its bytes, as every runner does it: the threads of
 * Spring Batch and the executors of Apache Spark. Knows neither.
 */
@NullMarked
package budgetwarehouse.reading;

import org.jspecify.annotations.NullMarked;
