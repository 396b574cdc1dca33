/** Tests of the site. */
@NullMarked
package budgetwarehouse.site;

import org.jspecify.annotations.NullMarked;
