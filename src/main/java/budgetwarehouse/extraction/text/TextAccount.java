package budgetwarehouse.extraction.text;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.number.JoinedNumbers;
import budgetwarehouse.extraction.number.NumberTokens;
import budgetwarehouse.extraction.region.TextLine;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the numbers of a text twice: in its lines as received, and in the cells and paragraphs
 * that were made of them.
 *
 * <p>Cells close numbers that a line end broke and part those that touch, so a number counts as
 * found when it is made of others that are missing, or they of it.
 */
final class TextAccount {
  private final ReadingAccount.Tally tally = new ReadingAccount.Tally();
  private final NumberTokens seen = new NumberTokens();
  private final NumberTokens inCells = new NumberTokens();
  private final NumberTokens inProse = new NumberTokens();
  private final NumberTokens leftOut = new NumberTokens();

  /**
   * Open the account.
   *
   * @param received lines of the file
   * @param cleaned the same lines without page numbers and marks
   */
  TextAccount(List<TextLine> received, List<TextLine> cleaned) {
    tally.add(ReadingCount.LINES, received.size());
    for (int i = 0; i < received.size(); i++) {
      String line = received.get(i).text();
      seen.add(line);
      if (!line.equals(cleaned.get(i).text())) {
        leaveOut(line, cleaned.get(i).text());
      }
    }
  }

  private void leaveOut(String received, String cleaned) {
    NumberTokens before = new NumberTokens();
    before.add(received);
    NumberTokens after = new NumberTokens();
    after.add(cleaned);
    before.without(after).forEach(leftOut::add);
  }

  /** Take a text that ends in no block. */
  void leaveOut(String text) {
    leftOut.add(text);
  }

  /** Count what was read, compare, and return the document with its account. */
  PrintedDocument close(List<Block> blocks, List<Finding> findings) {
    blocks.forEach(this::count);
    NumberTokens found = NumberTokens.together(List.of(inCells, inProse, leftOut));
    JoinedNumbers rest = JoinedNumbers.settle(seen.without(found), found.without(seen));
    tally.add(ReadingCount.NUMBERS_SEEN, seen.size());
    tally.add(ReadingCount.NUMBERS_IN_CELLS, inCells.size());
    tally.add(ReadingCount.NUMBERS_IN_PROSE, inProse.size());
    tally.add(ReadingCount.NUMBERS_LEFT_OUT, leftOut.size());
    tally.add(ReadingCount.NUMBERS_MISSING, rest.missing().size());
    tally.add(ReadingCount.NUMBERS_INVENTED, rest.invented().size());
    return new PrintedDocument(blocks, with(rest, findings), tally.account());
  }

  private void count(Block block) {
    if (block instanceof Paragraph paragraph) {
      paragraph.lines().forEach(piece -> inProse.add(piece.text()));
    } else if (block instanceof PrintedTable table) {
      tally.add(ReadingCount.GRIDS, 1);
      tally.add(ReadingCount.DOUBTFUL_CELLS, table.doubtfulCells());
      table.rows().forEach(row -> row.cells().forEach(this::count));
    }
  }

  private void count(PrintedCell cell) {
    tally.add(ReadingCount.CELLS, 1);
    inCells.add(cell.text());
  }

  private static List<Finding> with(JoinedNumbers rest, List<Finding> findings) {
    if (rest.isNothing()) {
      return findings;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.add(
        new Finding(
            FindingKind.NUMBERS_NOT_CONSERVED,
            Place.WHOLE_DOCUMENT,
            String.join(" ", rest.invented()),
            String.join(" ", rest.missing())));
    return all;
  }
}
