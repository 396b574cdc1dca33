/** From the bytes of a text file to a printed document: decoding, lines, regions, prose. */
@NullMarked
package budgetwarehouse.extraction.text;

import org.jspecify.annotations.NullMarked;
