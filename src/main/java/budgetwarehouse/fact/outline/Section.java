package budgetwarehouse.fact.outline;

import budgetwarehouse.fact.caption.TableContext;

/** Tables that belong together: the pages of one table, or the parts of one sheet. */
public sealed interface Section permits Sheet, TableChain {
  /** Return what is printed above the section's first table. */
  TableContext context();

  /** Return the page on which its first table begins, 0 where the format has no pages. */
  int page();

  /** Return the line on which its first table begins. */
  int line();

  /** Return the number among all tables of the document from 1. */
  int tableNumber();
}
