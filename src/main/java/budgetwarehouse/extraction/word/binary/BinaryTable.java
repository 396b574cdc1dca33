package budgetwarehouse.extraction.word.binary;

import budgetwarehouse.extraction.flow.FlowBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * Reads a table of the binary format. A row knows the edges of its own cells only: the columns of
 * the table are the gaps between the edges of all rows, and a cell covers those between its own.
 */
final class BinaryTable {
  private final FlowBuilder builder;
  private final Consumer<TableCell> contents;
  private final List<Integer> edges;

  private BinaryTable(FlowBuilder builder, Consumer<TableCell> contents, List<Integer> edges) {
    this.builder = builder;
    this.contents = contents;
    this.edges = edges;
  }

  /**
   * Read a table.
   *
   * @param contents reads what stands in a cell
   */
  static void read(Table table, FlowBuilder builder, Consumer<TableCell> contents) {
    var edges = new TreeSet<Integer>();
    for (int row = 0; row < table.numRows(); row++) {
      TableRow cells = table.getRow(row);
      for (int i = 0; i < cells.numCells(); i++) {
        edges.add(cells.getCell(i).getLeftEdge());
        edges.add(rightEdge(cells.getCell(i)));
      }
    }
    new BinaryTable(builder, contents, List.copyOf(edges)).read(table);
  }

  private static int rightEdge(TableCell cell) {
    return cell.getLeftEdge() + Math.max(cell.getWidth(), 0);
  }

  private void read(Table table) {
    builder.startTable();
    List<Integer> widths = new ArrayList<>();
    for (int i = 1; i < edges.size(); i++) {
      widths.add(edges.get(i) - edges.get(i - 1));
    }
    builder.columnWidths(widths);
    for (int row = 0; row < table.numRows(); row++) {
      readRow(table.getRow(row));
    }
    builder.end();
  }

  private void readRow(TableRow row) {
    builder.startRow(0);
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      int column = edges.indexOf(cell.getLeftEdge());
      if (i == 0) {
        builder.gap(column);
      }
      builder.startCell();
      builder.span(Math.max(edges.indexOf(rightEdge(cell)) - column, 1), 1);
      if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
        builder.continueAbove();
      }
      if (cell.isMerged() && !cell.isFirstMerged()) {
        builder.continueLeft();
      }
      contents.accept(cell);
      builder.end();
    }
    builder.end();
  }
}
