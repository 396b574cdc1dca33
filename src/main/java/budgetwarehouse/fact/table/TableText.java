package budgetwarehouse.fact.table;

import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.fact.grid.TableBody;
import budgetwarehouse.fact.outline.TableChain;
import budgetwarehouse.fact.statement.ContactWords;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps as paragraphs what a table says beside its figures: the notes set inside its frame, and the
 * rows of a table without figures, unless it names persons.
 */
final class TableText {
  private static final Pattern NOTE = Pattern.compile("(?:备?注|说明)\\d*[:：].*");

  private final ContactWords contacts;

  TableText(ContactWords contacts) {
    this.contacts = contacts;
  }

  /** Keep a row that is a note and return true; return false for any other row. */
  boolean keepNote(TableChain chain, TableBody.Row row, FactCollector into) {
    PrintedNarrative paragraph = paragraph(chain, row.page(), row.printed());
    boolean note = NOTE.matcher(paragraph.text()).matches();
    if (note) {
      into.add(paragraph);
    }
    return note;
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
