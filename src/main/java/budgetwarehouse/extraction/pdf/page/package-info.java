/** What one page shows: glyphs, ruling lines and pictures, turned upright, hidden ones left out. */
@NullMarked
package budgetwarehouse.extraction.pdf.page;

import org.jspecify.annotations.NullMarked;
