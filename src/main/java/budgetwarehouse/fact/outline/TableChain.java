package budgetwarehouse.fact.outline;

import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.fact.caption.TableContext;
import budgetwarehouse.vocabulary.TableId;
import java.util.List;

/**
 * One table over all its pages.
 *
 * @param context what is printed above its first page
 * @param tableId which standard table it is, or {@link TableId#OTHER}
 * @param pages the parts into which page breaks cut it, in reading order, at least one
 * @param note paragraph directly below that says the table is empty, or blank
 * @param tableNumber number among all tables of the document from 1
 */
public record TableChain(
    TableContext context, TableId tableId, List<PrintedTable> pages, String note, int tableNumber)
    implements Section {
  /** Keep the pages. */
  public TableChain {
    pages = List.copyOf(pages);
  }

  @Override
  public int page() {
    return pages.get(0).page();
  }

  @Override
  public int line() {
    return pages.get(0).line();
  }

  /** Return whether it is one of the standard tables. */
  public boolean isStandard() {
    return tableId != TableId.OTHER;
  }
}
