package budgetwarehouse.fact.outline;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.fact.caption.TableContext;
import budgetwarehouse.vocabulary.TableId;
import java.util.List;
import java.util.Optional;

/**
 * One performance sheet of a project or a department: everything from its caption to the next
 * caption.
 *
 * @param context body, unit and year printed above its first table; the title is the caption's text
 * @param caption the paragraph that opens it, as in {@code 1.…绩效目标表}, empty where none is printed
 * @param tables its tables in reading order, at least one; a page break may have cut one into two,
 *     with or without the header repeated
 * @param number number of the sheet in the document from 1
 * @param tableNumber number among all tables of the document from 1, for the figures of the sheet
 */
public record Sheet(
    TableContext context,
    Optional<Paragraph> caption,
    List<PrintedTable> tables,
    int number,
    int tableNumber)
    implements Section {
  /** Keep the tables. */
  public Sheet {
    tables = List.copyOf(tables);
  }

  @Override
  public TableId tableId() {
    return TableId.PERF;
  }

  /** Return blank: a sheet without figures has words that say what it is about. */
  @Override
  public String note() {
    return "";
  }

  @Override
  public int page() {
    return tables.get(0).page();
  }

  @Override
  public int line() {
    return tables.get(0).line();
  }
}
