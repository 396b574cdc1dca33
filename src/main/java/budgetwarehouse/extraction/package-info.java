/** From bytes to printed tables and paragraphs, each with its place, whatever the format. */
@NullMarked
package budgetwarehouse.extraction;

import org.jspecify.annotations.NullMarked;
