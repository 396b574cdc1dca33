package budgetwarehouse.extraction.region;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Closes rows of a grid that stray blank lines have cut: rows too short for the grid whose cells
 * together are exactly as many as its header has. The cells behind the cut are marked doubtful.
 */
final class CutRows {
  private static final int NARROWEST_GRID = 3;

  private CutRows() {}

  /**
   * Return the width of the header row where it is the grid's: at least half of the rows have it.
   * Rows of labels and values have no common width.
   */
  static OptionalInt gridWidth(List<PrintedRow> rows) {
    int width = rows.get(0).cells().size();
    long alike = rows.stream().filter(row -> row.cells().size() == width).count();
    boolean grid = width >= NARROWEST_GRID && rows.size() > 1 && alike * 2 >= rows.size();
    return grid ? OptionalInt.of(width) : OptionalInt.empty();
  }

  /** Return the rows with the cut ones closed. */
  static List<PrintedRow> close(List<PrintedRow> rows) {
    OptionalInt width = gridWidth(rows);
    if (width.isEmpty()) {
      return List.copyOf(rows);
    }

    var closed = new ArrayList<PrintedRow>();
    int next = 0;
    while (next < rows.size()) {
      int end = endOfPieces(rows, next, width.getAsInt());
      closed.add(end - next == 1 ? rows.get(next) : joined(rows.subList(next, end)));
      next = end;
    }
    return closed;
  }

  /** Return the index behind the pieces that fill the width exactly, else behind one row. */
  private static int endOfPieces(List<PrintedRow> rows, int from, int width) {
    int cells = rows.get(from).cells().size();
    int end = from + 1;
    while (cells < width && end < rows.size() && !rows.get(end).cells().get(0).isEmpty()) {
      cells += rows.get(end).cells().size();
      end++;
    }
    return cells == width ? end : from + 1;
  }

  private static PrintedRow joined(List<PrintedRow> pieces) {
    var cells = new ArrayList<>(pieces.get(0).cells());
    for (PrintedRow piece : pieces.subList(1, pieces.size())) {
      piece.cells().forEach(cell -> cells.add(new PrintedCell(cell.line(), cell.text(), true)));
    }
    return new PrintedRow(pieces.get(0).line(), cells);
  }
}
