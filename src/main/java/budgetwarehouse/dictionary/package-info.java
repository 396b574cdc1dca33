/**
 * The data dictionary: what every table, view and question of the warehouse is, column by column,
 * and from what it is made, back to the documents.
 *
 * <p>Words come from the comments of the published file, lineage from the SQL files that made it.
 */
@NullMarked
package budgetwarehouse.dictionary;

import org.jspecify.annotations.NullMarked;
