/** Draws a disclosure on pages, with what makes real pages hard to read. */
package budgetwarehouse.sample.pdf;
