package budgetwarehouse.sample.pdf;

import budgetwarehouse.sample.SampleBlock;
import budgetwarehouse.sample.SampleGrid;
import budgetwarehouse.sample.SampleRow;
import budgetwarehouse.sample.SampleTable;
import java.util.ArrayList;
import java.util.List;

/** Draws a table over as many pages as it is told to stand on, and more where it is too long. */
final class TablePages {
  private final Pages pages;
  private final SampleBlock block;
  private final SampleTable table;
  private final Runnable titles;

  /**
   * Prepare a table.
   *
   * @param titles draws again what stands above it
   */
  TablePages(Pages pages, SampleBlock block, Runnable titles) {
    this.pages = pages;
    this.block = block;
    this.table = block.table().orElseThrow();
    this.titles = titles;
  }

  /** Draw it. */
  void draw() {
    List<SampleRow> carriedOver = List.of();
    boolean first = true;
    for (SampleTable.Piece piece : table.pieces()) {
      if (!first) {
        pages.next();
      }
      first = false;
      if (piece.printedAgain().equals("titled")) {
        titles.run();
      }
      carriedOver = draw(withCarriedOver(piece.rows(), carriedOver));
    }
  }

  private static List<SampleRow> withCarriedOver(List<SampleRow> rows, List<SampleRow> carried) {
    List<SampleRow> all = new ArrayList<>(rows);
    long heads = rows.stream().filter(row -> row.part() == SampleRow.Part.HEAD).count();
    all.addAll((int) heads, carried);
    return all;
  }

  /** Draw the rows of a piece; return the lower half of a row torn at its end. */
  private List<SampleRow> draw(List<SampleRow> rows) {
    List<SampleRow> upper = new ArrayList<>(rows);
    SampleRow last = rows.get(rows.size() - 1);
    boolean torn = last.part() == SampleRow.Part.TORN;
    var cut = new TornRow(table, last);
    if (torn) {
      upper.set(rows.size() - 1, cut.above());
    }
    drawWhole(upper);
    return torn ? List.of(cut.below()) : List.of();
  }

  private void drawWhole(List<SampleRow> rows) {
    double[] widths = ColumnWidths.of(table, pages.inside(), TableDrawing.SIZE);
    var drawing = new TableDrawing(new SampleGrid(table.width(), rows), widths, block.layout());
    int fitting = fitting(drawing.heights());
    if (fitting < rows.size()) {
      drawWhole(rows.subList(0, fitting));
      pages.next();
      drawWhole(rows.subList(fitting, rows.size()));
      return;
    }

    drawing.draw(pages.sheet(), Pages.MARGIN, pages.top());
    double height = 0;
    for (double row : drawing.heights()) {
      height += row;
    }
    pages.advance(height + 2);
  }

  private int fitting(double[] heights) {
    double height = 0;
    for (int row = 0; row < heights.length; row++) {
      height += heights[row];
      if (!pages.holds(height) && row > 0) {
        return row;
      }
    }
    return heights.length;
  }
}
