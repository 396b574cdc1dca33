package budgetwarehouse.extraction.flow;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.number.NumberAccount;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Document while it is read: its flow, what was counted, and what is wrong with it.
 *
 * <p>Where the source has no lines they are counted: every paragraph outside tables and every row
 * of a table takes the next number, from 1, in reading order; those left out count too, empty
 * paragraphs do not.
 */
public final class FlowDocument {
  private static final int FEW_CHARACTERS = 30;

  private final FlowBuilder builder = new FlowBuilder();
  private final NumberAccount numbers = NumberAccount.empty();
  private final ReadingAccount.Tally tally = new ReadingAccount.Tally();
  private final List<Finding> findings = new ArrayList<>();

  /** Return the flow, to be built. */
  public FlowBuilder builder() {
    return builder;
  }

  /** Return the numbers counted in the source and those left out. */
  public NumberAccount numbers() {
    return numbers;
  }

  /** Add to a count. */
  public void count(ReadingCount kind, int more) {
    tally.add(kind, more);
  }

  /** Report a fault of the document as a whole. */
  public void report(FindingKind kind, String printed, String expected) {
    findings.add(new Finding(kind, Place.WHOLE_DOCUMENT, printed, expected));
  }

  /** Set what was built and close the account. */
  public PrintedDocument print() {
    List<Block> blocks = new FlowSetter(numbers, tally, findings).set(builder);
    Optional<Finding> difference = numbers.close(Place.WHOLE_DOCUMENT, tally);
    difference.ifPresent(findings::add);
    if (tally.count(ReadingCount.IMAGES) > 0 && isNearlyEmpty(blocks)) {
      tally.add(ReadingCount.PAGES_SCANNED, 1);
      report(FindingKind.PAGE_SCANNED, "", "可读取的文字");
    }
    List<Block> kept = difference.isEmpty() ? blocks : blocks.stream().map(this::inDoubt).toList();
    return new PrintedDocument(kept, findings, tally.account());
  }

  private static boolean isNearlyEmpty(List<Block> blocks) {
    int characters = 0;
    for (Block block : blocks) {
      if (!(block instanceof Paragraph paragraph)) {
        return false;
      }
      characters += paragraph.text().length();
    }
    return characters < FEW_CHARACTERS;
  }

  private Block inDoubt(Block block) {
    if (!(block instanceof PrintedTable table)) {
      return block;
    }
    List<PrintedRow> rows = table.rows().stream().map(this::inDoubt).toList();
    return new PrintedTable(table.page(), rows, table.continued());
  }

  private PrintedRow inDoubt(PrintedRow row) {
    tally.add(
        ReadingCount.DOUBTFUL_CELLS,
        (int) row.cells().stream().filter(cell -> !cell.isEmpty() && !cell.doubtful()).count());
    return new PrintedRow(row.line(), row.cells().stream().map(PrintedCell::inDoubt).toList());
  }
}
