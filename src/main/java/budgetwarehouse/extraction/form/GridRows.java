package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.form.cell.CellRow;
import budgetwarehouse.extraction.form.cell.FormColumn;
import budgetwarehouse.extraction.form.label.FormHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the rows of a table of what was cut; the name of a level stands in its first row only. */
final class GridRows {
  private final FormHeader header;
  private final FormContents contents;
  private final List<PrintedRow> rows = new ArrayList<>();
  private Optional<LevelName> above1 = Optional.empty();
  private Optional<LevelName> above2 = Optional.empty();

  GridRows(FormHeader header, FormContents contents) {
    this.header = header;
    this.contents = contents;
    rows.add(headerRow());
  }

  /** Add the rows cut from a group. */
  void add(GridGroup group, List<CellRow> cut) {
    for (CellRow row : cut) {
      var cells = new ArrayList<PrintedCell>();
      if (header.hasLevels()) {
        cells.add(levelCell(group.level1(), above1, row.line()));
        cells.add(levelCell(group.level2(), above2, row.line()));
        above1 = group.level1();
        above2 = group.level2();
      }
      cells.addAll(cells(row));
      var printed = new PrintedRow(row.line(), cells);
      rows.add(printed);
      contents.reportDoubt(printed, cells.get(header.levels().size()).text());
    }
  }

  /** Return header and rows. */
  PrintedTable table() {
    return new PrintedTable(0, rows);
  }

  private PrintedRow headerRow() {
    var cells = new ArrayList<PrintedCell>();
    header.levels().forEach(level -> cells.add(PrintedCell.of(level.line(), level.header())));
    header.columns().forEach(column -> cells.add(PrintedCell.of(column.line(), column.header())));
    return new PrintedRow(cells.get(0).line(), cells);
  }

  private static PrintedCell levelCell(
      Optional<LevelName> name, Optional<LevelName> above, int line) {
    return name.filter(found -> !name.equals(above))
        .map(LevelName::cell)
        .orElse(PrintedCell.of(line, ""));
  }

  private List<PrintedCell> cells(CellRow row) {
    boolean yearsPlaced = isPlacedByRule(row);
    var cells = new ArrayList<PrintedCell>();
    for (int column = 0; column < header.columns().size(); column++) {
      boolean isLevel = header.columns().get(column).kind().isLevel();
      boolean doubtful = row.isDoubtful(column) || (yearsPlaced && isLevel);
      cells.add(
          row.cell(column)
              .map(cell -> cell.printed(doubtful))
              .orElse(PrintedCell.of(row.line(), "")));
    }
    return cells;
  }

  /** Fewer levels than years are printed: the current year's column was filled first. */
  private boolean isPlacedByRule(CellRow row) {
    boolean anyPrinted = false;
    boolean anyMissing = false;
    List<FormColumn> columns = header.columns();
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).kind().isLevel()) {
        anyPrinted |= row.cell(column).isPresent();
        anyMissing |= row.cell(column).isEmpty();
      }
    }
    return anyPrinted && anyMissing;
  }
}
