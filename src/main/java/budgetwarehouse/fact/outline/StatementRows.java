package budgetwarehouse.fact.outline;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows lines that look like a table and are none: each says one thing and its value, as in {@code
 * 工作完成率 100%}, parted by a tab, without any header.
 */
final class StatementRows {
  private static final Pattern VALUE =
      Pattern.compile("(?:[≥≤><=]=?|不[低少高大超]\\p{IsHan}{0,2})?\\d.*");

  private StatementRows() {}

  /** Return whether each row holds one text and one value, from the first row on. */
  static boolean are(PrintedTable table) {
    return table.rows().stream().allMatch(StatementRows::isStatement);
  }

  /** Return the rows as paragraphs, text and value parted by a blank. */
  static List<Paragraph> paragraphs(PrintedTable table) {
    return table.rows().stream()
        .map(row -> Paragraph.of(table.page(), row.line(), String.join(" ", texts(row))))
        .toList();
  }

  private static boolean isStatement(PrintedRow row) {
    List<String> texts = texts(row);
    return texts.size() == 2
        && !VALUE.matcher(Folding.fold(texts.get(0))).matches()
        && VALUE.matcher(Folding.fold(texts.get(1))).matches();
  }

  private static List<String> texts(PrintedRow row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).map(PrintedCell::text).toList();
  }
}
