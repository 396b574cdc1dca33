/** Performance forms whose cells are broken over lines, without tabs. */
@NullMarked
package budgetwarehouse.extraction.form;

import org.jspecify.annotations.NullMarked;
