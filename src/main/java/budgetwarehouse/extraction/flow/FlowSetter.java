package budgetwarehouse.extraction.flow;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.flow.FlowTable.FlowCell;
import budgetwarehouse.extraction.flow.FlowTable.FlowRow;
import budgetwarehouse.extraction.number.NumberAccount;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Sets the flow of a document as paragraphs and printed tables. */
final class FlowSetter {
  private static final int MOST_SLOTS = 4_000_000;
  private static final char REPLACEMENT = '\ufffd';

  private final NumberAccount numbers;
  private final ReadingAccount.Tally tally;
  private final List<Finding> findings;
  private final TableOpening opening = new TableOpening(this::leaveOut);
  private final List<Block> blocks = new ArrayList<>();
  private int line;
  private long slots;

  /** Prepare to set one document. */
  FlowSetter(NumberAccount numbers, ReadingAccount.Tally tally, List<Finding> findings) {
    this.numbers = numbers;
    this.tally = tally;
    this.findings = findings;
  }

  /** Set everything that was built. */
  List<Block> set(FlowBuilder builder) {
    List<FlowItem> flow = opening.open(builder.close());
    BitSet contents = new FlowContents().of(flow);
    for (int i = 0; i < flow.size(); i++) {
      if (flow.get(i) instanceof FlowParagraph paragraph) {
        set(paragraph, contents.get(i));
      } else if (flow.get(i) instanceof Grid grid) {
        set(grid);
      }
    }
    if (opening.cut() > 0 || builder.isTooDeep() || slots > MOST_SLOTS) {
      findings.add(
          new Finding(FindingKind.FILE_BEYOND_LIMITS, Place.WHOLE_DOCUMENT, "", "限额以内的表格"));
    }
    return blocks;
  }

  private void set(FlowParagraph paragraph, boolean leftOut) {
    int number = next(paragraph.line());
    if (leftOut) {
      numbers.leftOut().add(paragraph.text());
    } else {
      numbers.inProse().add(paragraph.text());
      blocks.add(Paragraph.of(0, number, paragraph.printed()));
    }
  }

  private void set(Grid grid) {
    slots += (long) grid.rows().size() * grid.columns();
    if (slots > MOST_SLOTS) {
      return;
    }
    PrintedCell[][] slotsOfRows = new PrintedCell[grid.rows().size()][grid.columns()];
    int[] lines = new int[grid.rows().size()];
    for (int row = 0; row < lines.length; row++) {
      lines[row] = next(grid.rows().get(row).line());
      Arrays.fill(slotsOfRows[row], PrintedCell.of(lines[row], ""));
    }
    for (PlacedCell cell : grid.cells()) {
      slotsOfRows[cell.row()][cell.column()] = printed(cell, lines[cell.row()]);
    }
    List<PrintedRow> rows = new ArrayList<>();
    for (int row = 0; row < lines.length; row++) {
      rows.add(new PrintedRow(lines[row], Arrays.asList(slotsOfRows[row])));
    }
    count(grid);
    blocks.add(new PrintedTable(0, rows));
  }

  private PrintedCell printed(PlacedCell cell, int rowLine) {
    String text = cell.printed();
    boolean doubtful = text.indexOf(REPLACEMENT) >= 0;
    numbers.inCells().add(cell.text());
    tally.add(ReadingCount.DOUBTFUL_CELLS, doubtful ? 1 : 0);
    return new PrintedCell(
        rowLine, text.replace('\t', ' '), doubtful, cell.rowSpan(), cell.columnSpan());
  }

  private void count(Grid grid) {
    tally.add(ReadingCount.GRIDS, 1);
    tally.add(ReadingCount.CELLS, grid.cells().size());
    tally.add(
        ReadingCount.MERGED_CELLS,
        (int)
            grid.cells().stream()
                .filter(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1)
                .count());
    tally.add(ReadingCount.HIDDEN_ROWS, (int) grid.rows().stream().filter(FlowRow::hidden).count());
  }

  private int next(int sourceLine) {
    line = sourceLine > 0 ? sourceLine : line + 1;
    return line;
  }

  /** Count the numbers of a cell that stands behind another. */
  private void leaveOut(FlowCell cell) {
    for (FlowItem item : opening.open(cell.items())) {
      if (item instanceof FlowParagraph paragraph) {
        numbers.leftOut().add(paragraph.text());
        tally.add(ReadingCount.INVISIBLE, paragraph.text().length());
      } else if (item instanceof Grid grid) {
        grid.cells().forEach(hidden -> numbers.leftOut().add(hidden.text()));
      }
    }
  }
}
