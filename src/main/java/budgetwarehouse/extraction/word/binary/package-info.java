/** {@code .doc}: the binary format of Word 97 to 2003, read by Apache POI. */
@NullMarked
package budgetwarehouse.extraction.word.binary;

import org.jspecify.annotations.NullMarked;
