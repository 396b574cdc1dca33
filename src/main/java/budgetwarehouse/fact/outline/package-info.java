/** Which paragraphs and tables of a document belong together, over page breaks. */
@NullMarked
package budgetwarehouse.fact.outline;

import org.jspecify.annotations.NullMarked;
