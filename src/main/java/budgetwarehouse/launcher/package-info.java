/** The command line: load, sql, explain, status. */
@NullMarked
package budgetwarehouse.launcher;

import org.jspecify.annotations.NullMarked;
