package budgetwarehouse.store;

import static budgetwarehouse.store.ParquetColumn.integer;
import static budgetwarehouse.store.ParquetColumn.text;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.expectation.ExpectationLine;
import java.util.List;

/** Files that say what people know from outside the documents, for the build. */
public final class ExpectationTables {
  /** The cells of all lists, so that a new list or column needs no new file. */
  public static final ParquetTable<Cell> CELL =
      new ParquetTable<>(
          "expectation_cell",
          List.of(
              text("list", Cell::list),
              integer("line", Cell::line),
              text("column_name", Cell::column),
              text("text", Cell::text)));

  /** What is wrong with the lists. */
  public static final ParquetTable<FileFinding> FINDING =
      OverrideTables.findings("expectation_finding");

  private ExpectationTables() {}

  /** Part lines into their cells. */
  public static List<Cell> cells(List<ExpectationLine> lines) {
    return lines.stream()
        .flatMap(
            line ->
                line.cells().entrySet().stream()
                    .map(
                        cell -> new Cell(line.list(), line.line(), cell.getKey(), cell.getValue())))
        .toList();
  }

  /**
   * One filled cell.
   *
   * @param list name of the list
   * @param line line of its file, from 1
   * @param column heading
   * @param text content
   */
  public record Cell(String list, int line, String column, String text) {}
}
