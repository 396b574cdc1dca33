/** From a whole printed document to its facts: outline, tables, sheets, prose, identity. */
@NullMarked
package budgetwarehouse.fact.document;

import org.jspecify.annotations.NullMarked;
