/**
 * Documents that flow, as Word and web pages do: paragraphs and tables one after the other, tables
 * inside cells, no pages. Readers of such formats say what begins and what ends; this makes
 * paragraphs and grids of it.
 */
@NullMarked
package budgetwarehouse.extraction.flow;

import org.jspecify.annotations.NullMarked;
