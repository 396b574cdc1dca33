/**
 * From the bytes of a PDF to printed tables and paragraphs.
 *
 * <p>PDFBox runs over each page once and says which glyphs and lines it draws ({@code page}); the
 * ruling lines say which cell is which ({@code grid}); glyphs are placed into cells and lines of
 * prose ({@code text}). What was seen and what became of it is counted, so that a lost or an
 * invented number is noticed by the reader itself.
 *
 * <p>No load asks for it yet: headers that span columns and tables that go on over pages are still
 * to be read by {@code fact}, and until then figures of a PDF could stand under the wrong heading.
 */
@NullMarked
package budgetwarehouse.extraction.pdf;

import org.jspecify.annotations.NullMarked;
