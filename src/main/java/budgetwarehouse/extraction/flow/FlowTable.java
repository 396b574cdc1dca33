package budgetwarehouse.extraction.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Table as the source states it, before its cells are set into a grid.
 *
 * @param rows from top to bottom
 * @param columnWidths width of each column in twentieths of a point, empty where none are stated
 */
record FlowTable(List<FlowRow> rows, List<Integer> columnWidths) implements FlowItem {
  /** Keep the lists. */
  FlowTable {
    rows = List.copyOf(rows);
    columnWidths = List.copyOf(columnWidths);
  }

  /**
   * Row of a table.
   *
   * @param line line of the source from 1, or 0 where the source has no lines
   * @param hidden whether the format does not show it
   */
  record FlowRow(int line, boolean hidden, List<FlowCell> cells) {
    /** Keep the cells. */
    FlowRow {
      cells = List.copyOf(cells);
    }

    /** Return whether nothing stands in it. */
    boolean isEmpty() {
      return cells.stream().allMatch(cell -> cell.items().isEmpty());
    }
  }

  /**
   * Cell of a table.
   *
   * @param columnSpan columns it covers, as stated
   * @param rowSpan rows it covers, as stated; 0 for all that follow
   * @param continued whether it is the lower part of the cell above it
   */
  record FlowCell(int columnSpan, int rowSpan, boolean continued, List<FlowItem> items) {
    /** Keep the contents. */
    FlowCell {
      items = List.copyOf(items);
    }

    /** Return one cell in place of this and the one to its right. */
    FlowCell and(FlowCell right) {
      List<FlowItem> both = new ArrayList<>(items);
      both.addAll(right.items);
      return new FlowCell(columnSpan + right.columnSpan, rowSpan, continued, both);
    }
  }
}
