package budgetwarehouse.fact.table;

import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.fact.grid.PageJoiner;
import budgetwarehouse.fact.grid.TableBody;
import budgetwarehouse.fact.outline.TableChain;
import budgetwarehouse.fact.statement.ContactWords;
import budgetwarehouse.fact.table.RowNames.RowName;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a table of no known kind, fixed assets for one: each number is kept with its row and
 * column, and those that the vocabulary knows have a measure. A table without numbers, such as one
 * of subordinate units, is kept row by row as text.
 */
public final class OtherTableReader {
  private final ColumnReader columnReader;
  private final OtherRowWords words;
  private final ContactWords contacts;

  public OtherTableReader(ColumnReader columnReader, OtherRowWords words, ContactWords contacts) {
    this.columnReader = columnReader;
    this.words = words;
    this.contacts = contacts;
  }

  /** Read one table over all its pages. */
  public void read(TableChain chain, FactCollector into) {
    TableBody body = PageJoiner.join(chain.pages());
    List<TableColumn> columns = columnReader.read(chain.tableId(), body.header(), body.width());
    List<TableColumn> figureColumns =
        columns.stream().filter(column -> column.role().holdsFigures()).toList();
    var names = new RowNames(columns);
    var figures = new TableFigures(chain, into);
    for (int i = 0; i < body.rows().size(); i++) {
      TableBody.Row row = body.rows().get(i);
      List<RowName> sides = names.read(row.printed());
      for (TableColumn column : figureColumns) {
        RowName name = sides.get(column.side() - 1);
        figures.read(i + 1, row, name, measured(column, name));
      }
    }
    boolean understood = figures.count() > 0 && figures.unmeasured() == 0;
    if (!understood) {
      into.add(outcome(chain, figures.count()));
    }
    if (figures.count() == 0 && chain.note().isEmpty()) {
      keepText(chain, into);
    }
  }

  /** Keep the rows of a table without figures as paragraphs, unless it names persons. */
  private void keepText(TableChain chain, FactCollector into) {
    List<PrintedNarrative> rows =
        chain.pages().stream()
            .flatMap(page -> page.rows().stream().map(row -> paragraph(chain, page.page(), row)))
            .filter(row -> !row.text().isEmpty())
            .toList();
    if (rows.stream().noneMatch(row -> contacts.standIn(row.text()))) {
      rows.forEach(into::add);
    }
  }

  private static PrintedNarrative paragraph(TableChain chain, int page, PrintedRow row) {
    String text =
        row.cells().stream()
            .map(cell -> Folding.closeBlanks(cell.text()))
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.joining(" | "));
    return new PrintedNarrative(page, row.line(), chain.context().title(), text);
  }

  private TableColumn measured(TableColumn column, RowName name) {
    return words
        .find(name.label(), column.path())
        .map(word -> column.measuring(word.measure(), word.figureKind()))
        .orElse(column);
  }

  private static Finding outcome(TableChain chain, int figures) {
    var first = chain.pages().get(0);
    var place = new Place(first.page(), first.line(), chain.context().title(), "", "");
    boolean empty = figures == 0 && !chain.note().isEmpty();
    return new Finding(
        empty ? FindingKind.TABLE_EMPTY : FindingKind.TABLE_NOT_RECOGNISED,
        place,
        chain.note(),
        "");
  }
}
