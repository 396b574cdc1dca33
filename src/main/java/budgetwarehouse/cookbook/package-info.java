/** Questions that analysts ask, each with its SQL, as the files of the cookbook hold them. */
@NullMarked
package budgetwarehouse.cookbook;

import org.jspecify.annotations.NullMarked;
