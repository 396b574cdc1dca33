package budgetwarehouse.fact.table;

import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.fact.outline.TableChain;
import budgetwarehouse.fact.statement.ContactWords;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the rows of a table without figures as paragraphs, unless it names persons. */
final class TableText {
  private final ContactWords contacts;

  TableText(ContactWords contacts) {
    this.contacts = contacts;
  }

  /** Keep one table. */
  void keep(TableChain chain, FactCollector into) {
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
}
