package budgetwarehouse.extraction.pdf.grid;

import budgetwarehouse.extraction.pdf.page.Box;
import budgetwarehouse.extraction.pdf.page.Direction;
import budgetwarehouse.extraction.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes a grid of one group of rules.
 *
 * <p>Slots without a line between them are one cell. That is how merged cells are found, and why
 * none is ever packed to the left.
 */
final class GridBuilder {
  private static final double COVERED = 0.5;

  private final GridLines rows;
  private final GridLines columns;
  private final double[][] rowEdges;
  private final double[][] columnEdges;
  private final DisjointSets slots;

  private GridBuilder(List<Rule> horizontals, List<Rule> verticals, Box hull) {
    rows = GridLines.ofRows(horizontals, hull);
    columns = GridLines.ofColumns(verticals, hull);
    rowEdges = rows.drawn(horizontals, columns);
    columnEdges = columns.drawn(verticals, rows);
    slots = new DisjointSets(rows.slots() * columns.slots());
  }

  /** Build the grid; empty where the rules frame fewer than two cells. */
  static Optional<Grid> build(List<Rule> group) {
    List<Rule> horizontals =
        group.stream().filter(rule -> rule.direction() == Direction.HORIZONTAL).toList();
    List<Rule> verticals =
        group.stream().filter(rule -> rule.direction() == Direction.VERTICAL).toList();
    if (horizontals.size() < 2 || verticals.isEmpty()) {
      return Optional.empty();
    }
    Box hull = group.stream().map(Rule::box).reduce(Box::union).orElseThrow();
    var builder = new GridBuilder(horizontals, verticals, hull);
    builder.joinSlots();
    return Optional.of(builder.grid()).filter(grid -> grid.cells().size() >= 2);
  }

  private void joinSlots() {
    for (int row = 0; row < rows.slots(); row++) {
      for (int column = 0; column < columns.slots(); column++) {
        if (column > 0 && !isEdge(columnEdges[column][row], rows, row)) {
          slots.join(slot(row, column - 1), slot(row, column));
        }
        if (row > 0 && !isEdge(rowEdges[row][column], columns, column)) {
          slots.join(slot(row - 1, column), slot(row, column));
        }
      }
    }
  }

  private static boolean isEdge(double drawn, GridLines across, int slot) {
    double side = across.positions()[slot + 1] - across.positions()[slot];
    return drawn > COVERED * side;
  }

  private int slot(int row, int column) {
    return row * columns.slots() + column;
  }

  private Grid grid() {
    int[] keptRows = keptLines(rows.slots(), columns.slots(), false);
    int[] keptColumns = keptLines(columns.slots(), rows.slots(), true);
    int[][] cellOfSlot = new int[keptRows.length - 1][keptColumns.length - 1];
    int[] cellOfGroup = new int[rows.slots() * columns.slots()];
    Arrays.fill(cellOfGroup, -1);
    List<Region> regions = new ArrayList<>();
    for (int row = 0; row < cellOfSlot.length; row++) {
      for (int column = 0; column < cellOfSlot[row].length; column++) {
        int group = slots.groupOf(slot(keptRows[row], keptColumns[column]));
        if (cellOfGroup[group] < 0) {
          cellOfGroup[group] = regions.size();
          regions.add(new Region(row, column));
        }
        cellOfSlot[row][column] = cellOfGroup[group];
        regions.get(cellOfGroup[group]).add(row, column);
      }
    }
    double[] rowLines = at(rows.positions(), keptRows);
    double[] columnLines = at(columns.positions(), keptColumns);
    List<Cell> cells = regions.stream().map(region -> region.cell(rowLines, columnLines)).toList();
    return new Grid(rowLines, columnLines, cellOfSlot, cells);
  }

  /** Return the lines at which any cell ends; a line no cell ends at parts nothing. */
  private int[] keptLines(int count, int length, boolean upright) {
    List<Integer> kept = new ArrayList<>(List.of(0));
    for (int line = 1; line < count; line++) {
      for (int along = 0; along < length; along++) {
        int before = upright ? slot(along, line - 1) : slot(line - 1, along);
        int after = upright ? slot(along, line) : slot(line, along);
        if (slots.groupOf(before) != slots.groupOf(after)) {
          kept.add(line);
          break;
        }
      }
    }
    kept.add(count);
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double[] at(double[] positions, int[] indexes) {
    return Arrays.stream(indexes).mapToDouble(index -> positions[index]).toArray();
  }

  /** Slots that belong together, while they are found. */
  private static final class Region {
    private final int row;
    private final int column;
    private int lastRow;
    private int firstColumn;
    private int lastColumn;
    private int size;

    private Region(int row, int column) {
      this.row = row;
      this.column = column;
      this.firstColumn = column;
    }

    private void add(int slotRow, int slotColumn) {
      lastRow = Math.max(lastRow, slotRow);
      firstColumn = Math.min(firstColumn, slotColumn);
      lastColumn = Math.max(lastColumn, slotColumn);
      size++;
    }

    private Cell cell(double[] rowLines, double[] columnLines) {
      int rowSpan = lastRow - row + 1;
      int columnSpan = lastColumn - firstColumn + 1;
      boolean rectangular = size == rowSpan * columnSpan;
      Box box =
          new Box(
              columnLines[firstColumn],
              rowLines[row],
              columnLines[lastColumn + 1],
              rowLines[lastRow + 1]);
      return new Cell(
          row, column, rectangular ? rowSpan : 1, rectangular ? columnSpan : 1, box, rectangular);
    }
  }
}
