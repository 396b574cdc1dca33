package budgetwarehouse.extraction.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Builds the flow of a document from what a reader meets on its way: starts and ends of tables,
 * rows, cells and boxes, and text between them.
 *
 * <p>Every start has its {@link #end()}. What stands where it cannot, a cell without a row or a
 * table deeper than any is nested, opens nothing: its text belongs to what is open around it.
 */
public final class FlowBuilder {
  private static final int DEEPEST_TABLE = 40;

  private final Deque<OpenPart> parts = new ArrayDeque<>();
  private int tables;
  private boolean tooDeep;

  /** Begin with an empty document. */
  public FlowBuilder() {
    parts.push(new OpenPart.Text());
  }

  /** Start a table. */
  public void startTable() {
    if (tables < DEEPEST_TABLE) {
      tables++;
      parts.push(new OpenPart.Table());
    } else {
      tooDeep = true;
      startNothing();
    }
  }

  /** State the widths of the columns of the open table, in twentieths of a point. */
  public void columnWidths(List<Integer> widths) {
    if (parts.element() instanceof OpenPart.Table table) {
      table.columnWidths = widths;
    }
  }

  /**
   * Start a row.
   *
   * @param line line of the source from 1, or 0 where the source has no lines
   */
  public void startRow(int line) {
    boolean inTable = parts.element() instanceof OpenPart.Table;
    parts.push(inTable ? new OpenPart.Row(line) : new OpenPart.Nothing());
  }

  /** Say that the format does not show the open row. */
  public void hideRow() {
    if (parts.element() instanceof OpenPart.Row row) {
      row.hidden = true;
    }
  }

  /** Say that the open row is not part of the table. */
  public void dropRow() {
    if (parts.element() instanceof OpenPart.Row row) {
      row.dropped = true;
    }
  }

  /** Leave columns of the open row free. */
  public void gap(int columns) {
    if (columns > 0) {
      startCell();
      span(columns, 1);
      end();
    }
  }

  /** Start a cell that covers one slot. */
  public void startCell() {
    if (parts.element() instanceof OpenPart.Row) {
      parts.push(new OpenPart.Cell());
    } else {
      startNothing();
    }
  }

  private void startNothing() {
    content().endParagraph();
    parts.push(new OpenPart.Nothing());
  }

  /** State how many columns and rows the open cell covers; 0 rows for all that follow. */
  public void span(int columns, int rows) {
    if (parts.element() instanceof OpenPart.Cell cell) {
      cell.columnSpan = columns;
      cell.rowSpan = rows;
    }
  }

  /** Say that the open cell is the lower part of the one above it. */
  public void continueAbove() {
    if (parts.element() instanceof OpenPart.Cell cell) {
      cell.continued = true;
    }
  }

  /** Say that the open cell is the right part of the one before it. */
  public void continueLeft() {
    if (parts.element() instanceof OpenPart.Cell cell) {
      cell.continuedLeft = true;
    }
  }

  /** Start a box of text that is fixed to the open paragraph and set after it. */
  public void startBox() {
    parts.push(new OpenPart.Text());
  }

  /** End what was started last. */
  public void end() {
    OpenPart part = parts.pop();
    if (part instanceof OpenPart.Table table) {
      tables--;
      content().addTable(table.close());
    } else if (part instanceof OpenPart.Row row) {
      row.closeInto((OpenPart.Table) parts.element());
    } else if (part instanceof OpenPart.Cell cell) {
      cell.closeInto((OpenPart.Row) parts.element());
    } else if (part instanceof OpenPart.Text box) {
      content().addBox(box.content.close());
    }
  }

  /** Add text where it stands. */
  public void text(int line, String text) {
    content().text(line, text);
  }

  /** Keep the next text apart from the last, where both are numbers or words. */
  public void part() {
    content().part();
  }

  /** Set a number or a bullet before the open paragraph. */
  public void label(String label) {
    content().label(label);
  }

  /** Say that the open paragraph is an entry of the table of contents. */
  public void markContents() {
    content().markContents();
  }

  /** Break the line. */
  public void lineBreak() {
    content().lineBreak();
  }

  /** End the open paragraph. */
  public void endParagraph() {
    content().endParagraph();
  }

  /** Add what another builder holds, as paragraphs of its own. */
  public void addAll(FlowBuilder other) {
    content().addAll(other.close());
  }

  /** Return whether text stands in a cell. */
  public boolean isInCell() {
    return tables > 0;
  }

  /** Return whether tables were nested deeper than any are. */
  public boolean isTooDeep() {
    return tooDeep;
  }

  /** End everything that is open and return the document. */
  List<FlowItem> close() {
    while (parts.size() > 1) {
      end();
    }
    return content().close();
  }

  private OpenContent content() {
    for (OpenPart part : parts) {
      if (part instanceof OpenPart.Cell cell) {
        return cell.content;
      }
      if (part instanceof OpenPart.Text text) {
        return text.content;
      }
    }
    throw new IllegalStateException("the document itself was ended");
  }
}
