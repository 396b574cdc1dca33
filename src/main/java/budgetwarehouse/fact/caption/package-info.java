/** What stands above a table: title, unit of money, body, year. */
@NullMarked
package budgetwarehouse.fact.caption;

import org.jspecify.annotations.NullMarked;
