/**
 * What a document says of itself on its cover, in its titles and over its tables: kind, scope,
 * year, body, division. What it does not say stays empty; what it says twice differently is a
 * finding.
 */
@NullMarked
package budgetwarehouse.fact.identity;

import org.jspecify.annotations.NullMarked;
