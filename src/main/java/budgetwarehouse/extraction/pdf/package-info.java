/**
 * From the bytes of a PDF to printed tables and paragraphs.
 *
 * <p>PDFBox runs over each page once and says which glyphs and lines it draws ({@code page}); the
 * ruling lines say which cell is which ({@code grid}); glyphs are placed into cells and lines of
 * prose ({@code text}). What was seen and what became of it is counted, so that a lost or an
 * invented number is noticed by the reader itself.
 *
 * <p>Pages that are pictures have their text recognised by a program, where there is one ({@code
 * scan}); all of it is in doubt.
 */
@NullMarked
package budgetwarehouse.extraction.pdf;

import org.jspecify.annotations.NullMarked;
