package budgetwarehouse.fact.outline;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.fact.caption.CaptionReader.Caption;
import budgetwarehouse.fact.caption.TableContext;
import budgetwarehouse.fact.grid.PageJoiner;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MoneyUnit;
import budgetwarehouse.vocabulary.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section that may still take tables. */
final class OpenSection {
  // what a standard table is about may stand between it and the note that it is empty
  private static final int NOTE_LINES = 3;

  private final TableId tableId;
  private final int tableNumber;
  private final Optional<Paragraph> title;
  private final List<PrintedTable> tables = new ArrayList<>();
  private TableContext context;
  private String note = "";

  OpenSection(TableId tableId, int tableNumber, Caption caption, PrintedTable first) {
    this.tableId = tableId;
    this.tableNumber = tableNumber;
    this.title = caption.title();
    this.context = caption.context();
    tables.add(first);
  }

  boolean isSheet() {
    return tableId == TableId.PERF;
  }

  boolean isStandard() {
    return tableId != TableId.OTHER && !isSheet();
  }

  boolean namesProject(SheetSigns signs) {
    return tables.stream().anyMatch(signs::namesProject);
  }

  /** Return whether a table with these captions can be a later page of this one. */
  boolean isContinuedBy(Caption caption, PrintedTable table) {
    String again = Folding.fold(caption.context().title());
    boolean sameTitle = again.isEmpty() || again.equals(Folding.fold(context.title()));
    return sameTitle && agrees(caption.context()) && PageJoiner.continues(tables.get(0), table);
  }

  // a unit or body stated once holds for all pages; two that differ are two tables
  private boolean agrees(TableContext later) {
    Optional<MoneyUnit> unit = later.unit();
    boolean sameUnit = unit.isEmpty() || context.unit().isEmpty() || unit.equals(context.unit());
    boolean sameBody =
        later.bodyName().isEmpty()
            || context.bodyName().isEmpty()
            || later.bodyName().equals(context.bodyName());
    return sameUnit && sameBody;
  }

  void take(PrintedTable table, TableContext later) {
    tables.add(table);
    if (context.printedUnit().isEmpty()) {
      context =
          new TableContext(
              context.title(),
              context.bodyCode(),
              context.bodyName(),
              later.unit(),
              later.printedUnit(),
              context.fiscalYear());
    }
  }

  /** Return whether the paragraph after so many others below it can say that it is empty. */
  boolean mayNote(int paragraphsBetween) {
    return note.isEmpty() && paragraphsBetween < (isStandard() ? NOTE_LINES : 1);
  }

  void note(String text) {
    note = text;
  }

  Section close(int sheetNumber) {
    return isSheet()
        ? new Sheet(context, title, tables, sheetNumber, tableNumber)
        : new TableChain(context, tableId, tables, note, tableNumber);
  }
}
