/** Every format that is read, by its media type. */
@NullMarked
package budgetwarehouse.extraction.format;

import org.jspecify.annotations.NullMarked;
