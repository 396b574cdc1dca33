/** Opens pages in Chromium as an analyst does, from a disk and from a web server. */
@NullMarked
package budgetwarehouse.browser;

import org.jspecify.annotations.NullMarked;
