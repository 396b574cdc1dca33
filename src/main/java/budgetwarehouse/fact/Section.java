package budgetwarehouse.fact;

/** Tables that belong together: the pages of one table, or the parts of one sheet. */
sealed interface Section permits Sheet, TableChain {
  /** Return what is printed above the section's first table. */
  TableContext context();

  /** Return the line on which its first table begins. */
  int line();

  /** Return the number among all tables of the document from 1. */
  int tableNumber();
}
