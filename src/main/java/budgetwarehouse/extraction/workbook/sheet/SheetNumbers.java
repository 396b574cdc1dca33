package budgetwarehouse.extraction.workbook.sheet;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.number.NumberTokens;
import budgetwarehouse.finding.FindingKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the numbers of the cells as the file gave them with those of the blocks made of them.
 */
final class SheetNumbers {
  private SheetNumbers() {}

  /** Count the numbers of both sides; report a difference and return whether there is none. */
  static boolean areConserved(
      SheetCollector sheet, List<Block> blocks, ReadingAccount.Tally tally) {
    var inCells = new NumberTokens();
    var inProse = new NumberTokens();
    for (Block block : blocks) {
      if (block instanceof PrintedTable table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> inCells.add(cell.text())));
      } else if (block instanceof Paragraph paragraph) {
        inProse.add(paragraph.text());
      }
    }
    NumberTokens set = NumberTokens.together(List.of(inCells, inProse));
    List<String> missing = sheet.seen.without(set);
    List<String> invented = set.without(sheet.seen);
    tally.add(ReadingCount.NUMBERS_SEEN, sheet.seen.size());
    tally.add(ReadingCount.NUMBERS_IN_CELLS, inCells.size());
    tally.add(ReadingCount.NUMBERS_IN_PROSE, inProse.size());
    tally.add(ReadingCount.NUMBERS_MISSING, missing.size());
    tally.add(ReadingCount.NUMBERS_INVENTED, invented.size());
    if (missing.isEmpty() && invented.isEmpty()) {
      return true;
    }
    sheet.findings.addWhole(
        FindingKind.NUMBERS_NOT_CONSERVED, some(invented), "应有而未见：" + some(missing));
    return false;
  }

  /** Return the blocks with every cell in doubt. */
  static List<Block> inDoubt(List<Block> blocks) {
    var doubtful = new ArrayList<Block>();
    for (Block block : blocks) {
      doubtful.add(block instanceof PrintedTable table ? inDoubt(table) : block);
    }
    return doubtful;
  }

  private static PrintedTable inDoubt(PrintedTable table) {
    List<PrintedRow> rows =
        table.rows().stream()
            .map(
                row ->
                    new PrintedRow(
                        row.line(), row.cells().stream().map(PrintedCell::inDoubt).toList()))
            .toList();
    return new PrintedTable(table.page(), rows);
  }

  private static String some(List<String> numbers) {
    final int shown = 20;
    String listed = String.join(" ", numbers.subList(0, Math.min(shown, numbers.size())));
    return numbers.size() > shown ? listed + " …" : listed;
  }
}
