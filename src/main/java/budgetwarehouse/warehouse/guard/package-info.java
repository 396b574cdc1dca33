/** What a statement is made of, and which statements are not handed to the database at all. */
@NullMarked
package budgetwarehouse.warehouse.guard;

import org.jspecify.annotations.NullMarked;
