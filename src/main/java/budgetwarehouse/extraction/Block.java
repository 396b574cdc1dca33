package budgetwarehouse.extraction;

/** One thing on the page, in reading order. */
public sealed interface Block permits Paragraph, PrintedTable {
  /** Return the page from 1, or 0 where the format has no pages. */
  int page();

  /** Return the line of the page or file from 1 on which it begins. */
  int line();
}
