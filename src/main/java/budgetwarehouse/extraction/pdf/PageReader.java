package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.pdf.PageItem.PlacedTable;
import budgetwarehouse.extraction.pdf.PageItem.ProseLine;
import budgetwarehouse.extraction.pdf.grid.Cell;
import budgetwarehouse.extraction.pdf.grid.Grid;
import budgetwarehouse.extraction.pdf.grid.GridReader;
import budgetwarehouse.extraction.pdf.page.Glyph;
import budgetwarehouse.extraction.pdf.page.PageContent;
import budgetwarehouse.extraction.pdf.text.LineNumbers;
import budgetwarehouse.extraction.pdf.text.LineSetter;
import budgetwarehouse.extraction.pdf.text.NumberTokens;
import budgetwarehouse.extraction.pdf.text.Placement;
import budgetwarehouse.extraction.pdf.text.SetLine;
import budgetwarehouse.finding.FindingKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one page: which glyph stands in which cell or sentence, and whether all numbers do. */
final class PageReader {
  private static final int FEW_GLYPHS = 30;
  private static final double LARGE_PICTURE = 1.0 / 3;
  private static final double UNREADABLE_SHARE = 0.01;

  private final PageContent content;
  private final LineNumbers lineNumbers;
  private final PageFindings findings;
  private final PdfReadingAccount.Tally tally = new PdfReadingAccount.Tally();
  private final List<PageItem> items = new ArrayList<>();

  private PageReader(PageContent content) {
    this.content = content;
    this.lineNumbers = LineNumbers.of(content.glyphs());
    this.findings = new PageFindings(content.number());
  }

  /** Read a page. */
  static PageReading read(PageContent content) {
    var reader = new PageReader(content);
    reader.countContent();
    Optional<List<Grid>> grids = GridReader.read(content.rules());
    if (!content.complete() || grids.isEmpty()) {
      reader.refuse(FindingKind.PAGE_NOT_READ, "限额以内的页面内容");
    } else if (reader.isScanned()) {
      reader.tally.add(PdfCount.PAGES_SCANNED, 1);
      reader.findings.add(FindingKind.PAGE_SCANNED, 0, "", "可读取的文字");
    } else if (reader.isUnreadable()) {
      reader.refuse(FindingKind.TEXT_UNREADABLE, "文件注明对应文字的字形");
    } else {
      reader.readText(grids.get());
    }
    return new PageReading(reader.items, reader.findings.list(), reader.tally);
  }

  private void countContent() {
    var counts = content.counts();
    tally.add(PdfCount.PAGES, 1);
    tally.add(PdfCount.GLYPHS, counts.glyphs());
    tally.add(PdfCount.DUPLICATES, counts.duplicates());
    tally.add(PdfCount.HIDDEN_OFF_PAGE, counts.offPage());
    tally.add(PdfCount.HIDDEN_BY_CLIP, counts.clipped());
    tally.add(PdfCount.INVISIBLE, counts.invisible());
    tally.add(PdfCount.CUT, counts.cut());
    tally.add(PdfCount.UNREADABLE, counts.unreadable());
    tally.add(PdfCount.IMAGES, counts.images());
  }

  private void refuse(FindingKind kind, String expected) {
    tally.add(PdfCount.PAGES_REFUSED, 1);
    findings.add(kind, 0, "", expected);
  }

  private boolean isScanned() {
    return content.glyphs().size() < FEW_GLYPHS && content.imageShare() > LARGE_PICTURE;
  }

  private boolean isUnreadable() {
    int unreadable = content.counts().unreadable();
    return unreadable > UNREADABLE_SHARE * content.glyphs().size();
  }

  private void readText(List<Grid> grids) {
    Placement placement = Placement.of(content.glyphs(), grids);
    var inCells = new NumberTokens();
    for (Grid grid : grids) {
      var setter = new TableSetter(content.number(), grid, lineNumbers, findings);
      PrintedTable table = setter.set(placement, inCells);
      items.add(new PlacedTable(grid.box().top(), table));
      countGrid(grid);
    }
    var inProse = new NumberTokens();
    var leftOut = new NumberTokens();
    for (SetLine line : LineSetter.setProse(placement.prose())) {
      addProse(line, inProse, leftOut);
    }
    items.sort(Comparator.comparingDouble(PageItem::top));
    tally.add(PdfCount.STRAYS, placement.strays());
    checkNumbers(placement, inCells, inProse, leftOut);
  }

  private void countGrid(Grid grid) {
    tally.add(PdfCount.GRIDS, 1);
    tally.add(PdfCount.CELLS, grid.cells().size());
    tally.add(PdfCount.MERGED_CELLS, (int) grid.cells().stream().filter(this::isMerged).count());
  }

  private boolean isMerged(Cell cell) {
    return cell.rowSpan() > 1 || cell.columnSpan() > 1;
  }

  private void addProse(SetLine line, NumberTokens inProse, NumberTokens leftOut) {
    if (PageFurniture.isFurniture(line, content.box())) {
      leftOut.add(line.text());
      return;
    }
    inProse.add(line.text());
    int number = lineNumbers.at(line.baseline());
    findings.reportLegibility(List.of(line), number, line.text());
    items.add(
        new ProseLine(
            content.number(),
            number,
            line.baseline(),
            line.left(),
            line.right(),
            line.first().em(),
            line.firstPieceWidth(),
            content.box().width(),
            line.text().strip()));
  }

  private void checkNumbers(
      Placement placement, NumberTokens inCells, NumberTokens inProse, NumberTokens leftOut) {
    NumberTokens drawn = NumberTokens.drawn(content.glyphs(), placement.cuts());
    NumberTokens found = NumberTokens.together(List.of(inCells, inProse, leftOut));
    List<String> missing = drawn.without(found);
    List<String> invented = found.without(drawn);
    tally.add(PdfCount.NUMBERS_DRAWN, drawn.size());
    tally.add(PdfCount.NUMBERS_IN_CELLS, inCells.size());
    tally.add(PdfCount.NUMBERS_IN_PROSE, inProse.size());
    tally.add(PdfCount.NUMBERS_LEFT_OUT, leftOut.size());
    tally.add(PdfCount.NUMBERS_MISSING, missing.size());
    tally.add(PdfCount.NUMBERS_INVENTED, invented.size());
    if (!missing.isEmpty() || !invented.isEmpty()) {
      findings.add(
          FindingKind.NUMBERS_NOT_CONSERVED,
          0,
          String.join(" ", invented),
          String.join(" ", missing));
    }
  }

  /** Return the glyphs of the page that are radicals. */
  static boolean isRadical(Glyph glyph) {
    int character = glyph.text().codePointAt(0);
    return character >= 0x2e80 && character <= 0x2fdf;
  }
}
