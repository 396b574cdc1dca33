/**
 * Pages that are pictures: ruling lines found in the raster, text recognised by a program that is
 * installed beside ours. What comes out has the form of any other page, so that nothing after this
 * knows that it was scanned; but all of it is doubtful.
 */
@NullMarked
package budgetwarehouse.extraction.pdf.scan;

import org.jspecify.annotations.NullMarked;
