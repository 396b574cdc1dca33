package budgetwarehouse.fact.table;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.TableExtent;
import budgetwarehouse.fact.grid.PageJoiner;
import budgetwarehouse.fact.grid.TableBody;
import budgetwarehouse.fact.outline.TableChain;
import budgetwarehouse.fact.statement.ContactWords;
import budgetwarehouse.fact.table.RowNames.RowName;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.vocabulary.PrintedNumber;
import java.util.BitSet;
import java.util.List;

/**
 * Reads a table: one figure for each number, named by the code and label to its left inside its
 * side and by the header path of its column.
 *
 * <p>What a figure measures, the column says in a standard table; in a table of no known kind, and
 * where the items of a list are counted, the row says it too. A table of no known kind that has no
 * numbers, such as one of subordinate units, is kept row by row as text.
 */
public final class TableReader {
  private final ColumnReader columnReader;
  private final SideWords sideWords;
  private final RowWords rowWords;
  private final TableText text;

  TableReader(
      ColumnReader columnReader, SideWords sideWords, RowWords rowWords, ContactWords contacts) {
    this.columnReader = columnReader;
    this.sideWords = sideWords;
    this.rowWords = rowWords;
    this.text = new TableText(contacts);
  }

  /** Build a reader with the vocabularies of the class path. */
  public static TableReader standard() {
    return new TableReader(
        new ColumnReader(ColumnWords.standard()),
        SideWords.standard(),
        RowWords.standard(),
        ContactWords.standard());
  }

  /** Read one table over all its pages and return how large it is. */
  public TableExtent read(TableChain chain, FactCollector into) {
    TableBody body = PageJoiner.join(chain.pages());
    List<TableColumn> columns = columnReader.read(chain, body);
    var names = new RowNames(columns);
    TableSides tableSides = sideWords.of(chain.tableId(), columns);
    List<RowWords.Word> rowMeanings = rowWords.of(chain);
    var figures = new TableFigures(chain, into);
    var others = new OtherNames(chain, columns, into);
    for (int i = 0; i < body.rows().size(); i++) {
      TableBody.Row row = body.rows().get(i);
      if (chain.isStandard() && text.keepNote(chain, row, into)) {
        continue;
      }
      List<RowName> sides = names.read(row.printed());
      tableSides.enter(sides.get(0).label());
      var withFigures = new BitSet();
      for (TableColumn column : columns) {
        RowName name = sides.get(column.side() - 1);
        TableColumn ofSide = tableSides.measured(column);
        if (figures.read(i + 1, row, name, RowWords.measured(rowMeanings, name.label(), ofSide))) {
          withFigures.set(column.side());
        }
      }
      others.read(i + 1, row, sides, withFigures);
    }
    report(chain, body, columns, figures, into);
    return new TableExtent(
        body.width(), body.rows().size(), figures.unread(), figures.misplacedRows());
  }

  private void report(
      TableChain chain,
      TableBody body,
      List<TableColumn> columns,
      TableFigures figures,
      FactCollector into) {
    if (figures.count() == 0) {
      boolean standard = chain.isStandard() && !holdsAmounts(body, columns);
      boolean empty = standard || !chain.note().isEmpty();
      into.add(finding(empty ? FindingKind.TABLE_EMPTY : FindingKind.TABLE_NOT_RECOGNISED, chain));
      if (!chain.isStandard() && chain.note().isEmpty()) {
        text.keep(chain, into);
      }
    } else if (!chain.isStandard() && figures.unmeasured() > 0) {
      into.add(finding(FindingKind.TABLE_NOT_RECOGNISED, chain));
    }
  }

  // amounts that could not be read, or numbers for which no column was found: not an empty table
  private static boolean holdsAmounts(TableBody body, List<TableColumn> columns) {
    boolean withoutFigures = columns.stream().noneMatch(column -> column.role().holdsFigures());
    return body.rows().stream()
        .anyMatch(
            row ->
                columns.stream()
                    .filter(column -> column.role().holdsFigures() || withoutFigures)
                    .filter(column -> column.index() < row.printed().cells().size())
                    .map(column -> row.printed().cells().get(column.index()))
                    .anyMatch(TableReader::isPrinted));
  }

  private static boolean isPrinted(PrintedCell cell) {
    return !cell.isEmpty() && !PrintedNumber.isNoAmount(cell.text());
  }

  private static Finding finding(FindingKind kind, TableChain chain) {
    var first = chain.pages().get(0);
    var place = new Place(first.page(), first.line(), chain.context().title(), "", "");
    return new Finding(kind, place, chain.note(), "");
  }
}
