package budgetwarehouse.extraction.flow;

import budgetwarehouse.extraction.flow.FlowTable.FlowCell;
import budgetwarehouse.extraction.flow.FlowTable.FlowRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the flow of a document from what a reader meets on its way: starts and ends of tables,
 * rows, cells and boxes, and text between them.
 *
 * <p>Every start has its {@link #end()}. What stands where it cannot, a cell without a row or a
 * table deeper than any is nested, opens nothing: its text belongs to what is open around it.
 */
public final class FlowBuilder {
  private static final int DEEPEST_TABLE = 40;

  private final Deque<Frame> frames = new ArrayDeque<>();
  private int tables;
  private boolean tooDeep;

  /** What is open: at most one of the three; none where the start opened nothing. */
  private static final class Frame {
    private @Nullable OpenContent content;
    private @Nullable List<FlowRow> rows;
    private @Nullable List<FlowCell> cells;
    private List<Integer> columnWidths = List.of();
    private boolean box;
    private boolean hidden;
    private boolean dropped;
    private boolean continued;
    private boolean continuedLeft;
    private int line;
    private int columnSpan = 1;
    private int rowSpan = 1;
  }

  /** Begin with an empty document. */
  public FlowBuilder() {
    var document = new Frame();
    document.content = new OpenContent();
    frames.push(document);
  }

  /** Start a table. */
  public void startTable() {
    var frame = new Frame();
    if (tables < DEEPEST_TABLE) {
      tables++;
      frame.rows = new ArrayList<>();
    } else {
      tooDeep = true;
      content().endParagraph();
    }
    frames.push(frame);
  }

  /** State the widths of the columns of the open table, in twentieths of a point. */
  public void columnWidths(List<Integer> widths) {
    top().columnWidths = widths;
  }

  /**
   * Start a row.
   *
   * @param line line of the source from 1, or 0 where the source has no lines
   */
  public void startRow(int line) {
    var frame = new Frame();
    if (top().rows != null) {
      frame.cells = new ArrayList<>();
      frame.line = line;
    }
    frames.push(frame);
  }

  /** Say that the format does not show the open row. */
  public void hideRow() {
    top().hidden = true;
  }

  /** Say that the open row is not part of the table. */
  public void dropRow() {
    top().dropped = true;
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
    var frame = new Frame();
    if (top().cells != null) {
      frame.content = new OpenContent();
    } else {
      content().endParagraph();
    }
    frames.push(frame);
  }

  /** State how many columns and rows the open cell covers; 0 rows for all that follow. */
  public void span(int columns, int rows) {
    top().columnSpan = columns;
    top().rowSpan = rows;
  }

  /** Say that the open cell is the lower part of the one above it. */
  public void continueAbove() {
    top().continued = true;
  }

  /** Say that the open cell is the right part of the one before it. */
  public void continueLeft() {
    top().continuedLeft = true;
  }

  /** Start a box of text that is fixed to the open paragraph and set after it. */
  public void startBox() {
    var frame = new Frame();
    frame.content = new OpenContent();
    frame.box = true;
    frames.push(frame);
  }

  /** End what was started last. */
  public void end() {
    Frame frame = frames.pop();
    if (frame.rows != null) {
      tables--;
      content().addTable(new FlowTable(frame.rows, frame.columnWidths));
    } else if (frame.cells != null) {
      if (!frame.dropped) {
        rows().add(new FlowRow(frame.line, frame.hidden, frame.cells));
      }
    } else if (frame.content != null && frame.box) {
      content().addBox(frame.content.close());
    } else if (frame.content != null) {
      addCell(frame, frame.content.close());
    }
  }

  private void addCell(Frame frame, List<FlowItem> items) {
    List<FlowCell> cells = cells();
    var cell = new FlowCell(frame.columnSpan, frame.rowSpan, frame.continued, items);
    if (frame.continuedLeft && !cells.isEmpty()) {
      int last = cells.size() - 1;
      cells.set(last, cells.get(last).and(cell));
    } else {
      cells.add(cell);
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
    while (frames.size() > 1) {
      end();
    }
    return content().close();
  }

  private Frame top() {
    return frames.element();
  }

  private OpenContent content() {
    for (Frame frame : frames) {
      if (frame.content != null) {
        return frame.content;
      }
    }
    throw new IllegalStateException("the document itself was ended");
  }

  private List<FlowRow> rows() {
    List<FlowRow> rows = top().rows;
    if (rows == null) {
      throw new IllegalStateException("a row was ended outside its table");
    }
    return rows;
  }

  private List<FlowCell> cells() {
    List<FlowCell> cells = top().cells;
    if (cells == null) {
      throw new IllegalStateException("a cell was ended outside its row");
    }
    return cells;
  }
}
