/**
 * Web pages: what a browser shows of them, without scripts, navigation and hidden parts. Tables may
 * be figures or only arrange the page; {@code extraction.flow} tells which.
 */
@NullMarked
package budgetwarehouse.extraction.web;

import org.jspecify.annotations.NullMarked;
