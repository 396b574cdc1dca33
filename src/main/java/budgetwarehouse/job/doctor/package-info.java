/** Examines machine and data folder and says what is wrong and what to do. */
@NullMarked
package budgetwarehouse.job.doctor;

import org.jspecify.annotations.NullMarked;
