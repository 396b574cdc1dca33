/** The star schema in DuckDB: build, audit, publish, query. */
@NullMarked
package budgetwarehouse.warehouse;

import org.jspecify.annotations.NullMarked;
