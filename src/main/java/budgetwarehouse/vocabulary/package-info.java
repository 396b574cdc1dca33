/**
 * Words and numbers of the field that every stage shares: units of money, printed numbers, closed
 * lists.
 */
@NullMarked
package budgetwarehouse.vocabulary;

import org.jspecify.annotations.NullMarked;
