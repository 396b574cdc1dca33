package budgetwarehouse.extraction.workbook.sheet;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Gathers what was read of one file, sheet after sheet, and keeps the account of it. */
public final class WorkbookReading {
  private final Budget budget;
  private final RowSigns signs = new RowSigns(CaptionSigns.standard());
  private final TreeMap<Integer, List<Block>> blocksByPage = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final ReadingAccount.Tally tally = new ReadingAccount.Tally();

  public WorkbookReading(Budget budget) {
    this.budget = budget;
  }

  /** Set the cells of a sheet, which may come in any order of the tabs. */
  public void add(SheetCollector sheet) {
    sheet.close();
    List<Block> blocks = SheetSetter.blocks(sheet, signs, budget);
    boolean conserved = SheetNumbers.areConserved(sheet, blocks, tally);
    blocksByPage
        .computeIfAbsent(sheet.sheet.page(), page -> new ArrayList<>())
        .addAll(conserved ? blocks : SheetNumbers.inDoubt(blocks));
    findings.addAll(sheet.findings.list());
    tally.addAll(sheet.tally);
  }

  /** Report what is wrong with the file as a whole. */
  public void report(FindingKind kind, String printed, String expected) {
    findings.add(new Finding(kind, Place.WHOLE_DOCUMENT, printed, expected));
  }

  /** Return what was read. */
  public PrintedDocument document() {
    if (budget.isSpent()) {
      report(FindingKind.FILE_BEYOND_LIMITS, "", "限额以内的工作表、单元格和时间");
    }
    List<Block> blocks = blocksByPage.values().stream().flatMap(List::stream).toList();
    CellCounts.add(blocks, tally);
    return new PrintedDocument(blocks, findings, tally.account());
  }
}
