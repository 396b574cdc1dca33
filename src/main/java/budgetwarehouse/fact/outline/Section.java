package budgetwarehouse.fact.outline;

import budgetwarehouse.fact.caption.TableContext;
import budgetwarehouse.vocabulary.TableId;

/** Tables that belong together: the pages of one table, or the parts of one sheet. */
public sealed interface Section permits Sheet, TableChain {
  /** Return what is printed above the section's first table. */
  TableContext context();

  /** Return which standard table or sheet it is. */
  TableId tableId();

  /** Return the paragraph below it that says it is empty, or blank. */
  String note();

  /** Return the page on which its first table begins, 0 where the format has no pages. */
  int page();

  /** Return the line on which its first table begins. */
  int line();

  /** Return the number among all tables of the document from 1. */
  int tableNumber();
}
