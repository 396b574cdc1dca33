/** Archives from the open web: which files they hold, and their content in bounded space. */
@NullMarked
package budgetwarehouse.document.archive;

import org.jspecify.annotations.NullMarked;
