/**
 * Word documents: {@code .docx} as the XML it is, {@code .doc} by Apache POI. Both say what begins
 * and what ends to {@code extraction.flow}, which makes paragraphs and tables of it.
 */
@NullMarked
package budgetwarehouse.extraction.word;

import org.jspecify.annotations.NullMarked;
