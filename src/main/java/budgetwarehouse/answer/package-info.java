/** Forms in which the answer to a question is printed or written to a file. */
@NullMarked
package budgetwarehouse.answer;

import org.jspecify.annotations.NullMarked;
