/**
 * What every spreadsheet file needs: cells that are never run, looks, and bytes without a clock.
 */
@NullMarked
package budgetwarehouse.spreadsheet;

import org.jspecify.annotations.NullMarked;
