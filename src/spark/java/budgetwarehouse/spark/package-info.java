/**
 * The reading of documents on Apache Spark: the same function as on one machine, the same batches
 * of the same store. Only the hands are others, so nothing of reading or writing is done here.
 */
@NullMarked
package budgetwarehouse.spark;

import org.jspecify.annotations.NullMarked;
