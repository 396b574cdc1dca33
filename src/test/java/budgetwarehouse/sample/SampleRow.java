package budgetwarehouse.sample;

import java.util.List;

/**
 * Row of a table.
 *
 * @param part which part of the table it belongs to
 * @param cells texts; {@code <} is covered by the cell on its left, {@code ^} by the one above
 */
public record SampleRow(Part part, List<String> cells) {
  /** Part of a table. */
  public enum Part {
    /** Names the columns. */
    HEAD,
    /** Holds data. */
    ROW,
    /** Holds data and is cut in two by the page break that follows. */
    TORN,
    /** Page break; its first cell says what is printed again: nothing, repeated, titled. */
    BREAK
  }

  /** Keep the cells. */
  public SampleRow {
    cells = List.copyOf(cells);
  }

  /** Return whether it holds data. */
  public boolean isData() {
    return part == Part.ROW || part == Part.TORN;
  }

  /** Return one cell, blank where the row is shorter. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
