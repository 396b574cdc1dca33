/** Text whose values are parted by commas, semicolons or tabs. */
@NullMarked
package budgetwarehouse.extraction.separated;

import org.jspecify.annotations.NullMarked;
