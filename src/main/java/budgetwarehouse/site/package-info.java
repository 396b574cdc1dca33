/**
 * The comparisons as a site of static pages: an overview, a page for each comparison, district and
 * body, and the evidence behind every figure.
 *
 * <p>Pages hold what they say first; rows and evidence are scripts that a page loads when they are
 * asked for, since a page that was opened from a disk may load nothing else.
 */
@NullMarked
package budgetwarehouse.site;

import org.jspecify.annotations.NullMarked;
