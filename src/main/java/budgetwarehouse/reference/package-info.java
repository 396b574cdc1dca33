/** Code lists and vocabularies, read from the CSV files under {@code warehouse-schema/}. */
@NullMarked
package budgetwarehouse.reference;

import org.jspecify.annotations.NullMarked;
