/** From glyphs to text: numbers held together, glyphs placed into cells, the rest set as prose. */
@NullMarked
package budgetwarehouse.extraction.pdf.text;

import org.jspecify.annotations.NullMarked;
