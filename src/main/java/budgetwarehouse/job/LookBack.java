package budgetwarehouse.job;

import java.time.LocalDate;

/**
 * A warehouse as it was on a day: the documents known then, read and judged by today's program.
 *
 * @param day last day of which anything is known
 * @param hasCopies whether Parquet copies and comparisons are made too
 */
public record LookBack(LocalDate day, boolean hasCopies) {}
