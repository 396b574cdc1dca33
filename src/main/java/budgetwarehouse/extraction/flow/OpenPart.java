package budgetwarehouse.extraction.flow;

import budgetwarehouse.extraction.flow.FlowTable.FlowCell;
import budgetwarehouse.extraction.flow.FlowTable.FlowRow;
import java.util.ArrayList;
import java.util.List;

/** Part of a document that has begun and not ended. */
sealed interface OpenPart {
  /** The document itself, or a box of text in it. */
  final class Text implements OpenPart {
    final OpenContent content = new OpenContent();
  }

  /** Table. */
  final class Table implements OpenPart {
    private final List<FlowRow> rows = new ArrayList<>();
    List<Integer> columnWidths = List.of();

    FlowTable close() {
      return new FlowTable(rows, columnWidths);
    }
  }

  /** Row of a table. */
  final class Row implements OpenPart {
    private final int line;
    private final List<FlowCell> cells = new ArrayList<>();
    boolean hidden;
    boolean dropped;

    Row(int line) {
      this.line = line;
    }

    void closeInto(Table table) {
      if (!dropped) {
        table.rows.add(new FlowRow(line, hidden, cells));
      }
    }
  }

  /** Cell of a row. */
  final class Cell implements OpenPart {
    final OpenContent content = new OpenContent();
    int columnSpan = 1;
    int rowSpan = 1;
    boolean continued;
    boolean continuedLeft;

    void closeInto(Row row) {
      var cell = new FlowCell(columnSpan, rowSpan, continued, content.close());
      int last = row.cells.size() - 1;
      if (continuedLeft && last >= 0) {
        row.cells.set(last, row.cells.get(last).and(cell));
      } else {
        row.cells.add(cell);
      }
    }
  }

  /** What stands where it cannot, a cell without a row: it opens nothing. */
  final class Nothing implements OpenPart {}
}
