/**
 * Warehouse of the budgets that Chinese counties and districts publish, from the printed page to
 * the comparison of districts.
 *
 * <p>The packages stand in the order in which a number travels:
 *
 * <ol>
 *   <li>{@code document}: what was received, and what the manifest says of it;
 *   <li>{@code extraction}: bytes become tables and paragraphs, each with its page and line;
 *   <li>{@code fact}: tables and paragraphs become printed figures and printed indicators;
 *   <li>{@code store}: the append-only Parquet store of what was printed;
 *   <li>{@code normalisation}: distinct printed names, codes and values are matched to the code
 *       lists;
 *   <li>{@code warehouse}: the star schema is rebuilt from the store, audited and published;
 *   <li>{@code comparison}: views become CSV files, a workbook and a page.
 * </ol>
 *
 * <p>{@code vocabulary}, {@code finding} and {@code reference} serve all of them. {@code job} ties
 * the stages to Spring Batch and {@code launcher} is the command line. The stages up to {@code
 * normalisation} are pure: they open no file, read no clock and know no framework.
 */
@NullMarked
package budgetwarehouse;

import org.jspecify.annotations.NullMarked;
