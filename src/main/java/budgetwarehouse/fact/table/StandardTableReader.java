package budgetwarehouse.fact.table;

import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.grid.PageJoiner;
import budgetwarehouse.fact.grid.TableBody;
import budgetwarehouse.fact.outline.TableChain;
import budgetwarehouse.fact.table.RowNames.RowName;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.List;

/**
 * Reads a standard table of a budget or a final account: one figure for each amount cell, named by
 * the code and label to its left inside its side and by the header path of its column.
 */
public final class StandardTableReader {
  private final ColumnReader columnReader;
  private final SideWords sideWords;

  public StandardTableReader(ColumnReader columnReader, SideWords sideWords) {
    this.columnReader = columnReader;
    this.sideWords = sideWords;
  }

  /** Read one table over all its pages. */
  public void read(TableChain chain, FactCollector into) {
    TableBody body = PageJoiner.join(chain.pages());
    List<TableColumn> columns = columnReader.read(chain.tableId(), body.header(), body.width());
    List<TableColumn> figureColumns =
        columns.stream().filter(column -> column.role().holdsFigures()).toList();
    var names = new RowNames(columns);
    TableSides tableSides = sideWords.of(chain.tableId(), chain.context().title(), columns);
    var figures = new TableFigures(chain, into);
    for (int i = 0; i < body.rows().size(); i++) {
      TableBody.Row row = body.rows().get(i);
      List<RowName> sides = names.read(row.printed());
      tableSides.enter(sides.get(0).label());
      for (TableColumn column : figureColumns) {
        figures.read(i + 1, row, sides.get(column.side() - 1), tableSides.measured(column));
      }
    }
    if (figures.count() == 0) {
      into.add(empty(chain));
    }
  }

  private static Finding empty(TableChain chain) {
    var first = chain.pages().get(0);
    var place = new Place(first.page(), first.line(), chain.context().title(), "", "");
    return new Finding(FindingKind.TABLE_EMPTY, place, chain.note(), "");
  }
}
