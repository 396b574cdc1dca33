package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.number.NumberAccount;
import budgetwarehouse.extraction.number.NumberTokens;
import budgetwarehouse.extraction.pdf.PageItem.PlacedTable;
import budgetwarehouse.extraction.pdf.TableSetter.PlacedGrid;
import budgetwarehouse.extraction.pdf.grid.Cell;
import budgetwarehouse.extraction.pdf.grid.Grid;
import budgetwarehouse.extraction.pdf.grid.GridReader;
import budgetwarehouse.extraction.pdf.page.Glyph;
import budgetwarehouse.extraction.pdf.page.PageContent;
import budgetwarehouse.extraction.pdf.page.PageContent.HiddenText;
import budgetwarehouse.extraction.pdf.text.DrawnNumbers;
import budgetwarehouse.extraction.pdf.text.LineNumbers;
import budgetwarehouse.extraction.pdf.text.LineSetter;
import budgetwarehouse.extraction.pdf.text.OverflowingText;
import budgetwarehouse.extraction.pdf.text.Placement;
import budgetwarehouse.extraction.pdf.text.SetLine;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one page: which glyph stands in which cell or sentence, and whether all numbers do. */
final class PageReader {
  private static final int FEW_GLYPHS = 30;
  private static final double LARGE_PICTURE = 1.0 / 3;
  private static final double UNREADABLE_SHARE = 0.01;
  // a mark in large type over a later page would hide that it is a scan
  private static final int COVER = 1;

  private final PageContent content;
  private final LineNumbers lineNumbers;
  private final PageFindings findings;
  private final ReadingAccount.Tally tally = new ReadingAccount.Tally();
  private final List<PageItem> items = new ArrayList<>();
  private Optional<Grid> open = Optional.empty();

  private PageReader(PageContent content) {
    this.content = content;
    this.lineNumbers = LineNumbers.of(content.glyphs());
    this.findings = new PageFindings(content.number());
  }

  /**
   * Read a page.
   *
   * @param above the grid with which the page before ends
   */
  static PageReading read(PageContent content, Optional<Grid> above) {
    var reader = new PageReader(content);
    reader.countContent();
    Optional<List<Grid>> grids = GridReader.read(content.rules());
    if (!content.complete() || grids.isEmpty()) {
      reader.refuse(FindingKind.PAGE_NOT_READ, "限额以内的页面内容");
    } else if (isScanned(content)) {
      reader.tally.add(ReadingCount.PAGES_SCANNED, 1);
      reader.findings.add(FindingKind.PAGE_SCANNED, 0, "", "可读取的文字");
    } else if (reader.isUnreadable()) {
      reader.refuse(FindingKind.TEXT_UNREADABLE, "文件注明对应文字的字形");
    } else {
      reader.readText(grids.get(), above);
    }
    return reader.reading();
  }

  /**
   * Read a page whose text was recognised in a picture: all of it is in doubt.
   *
   * @param program that recognised it
   */
  static PageReading readRecognised(PageContent content, String program, Optional<Grid> above) {
    var reader = new PageReader(content);
    reader.countContent();
    reader.tally.add(ReadingCount.PAGES_SCANNED, 1);
    reader.tally.add(ReadingCount.PAGES_RECOGNISED, 1);
    reader.findings.add(FindingKind.PAGE_RECOGNISED, 0, program, "可读取的文字");
    Optional<List<Grid>> grids = GridReader.read(content.rules());
    reader.readText(grids.orElse(List.of()), above);
    reader.items.replaceAll(PageItem::inDoubt);
    return reader.reading();
  }

  private void countContent() {
    var counts = content.counts();
    tally.add(ReadingCount.PAGES, 1);
    tally.add(ReadingCount.GLYPHS, counts.glyphs());
    tally.add(ReadingCount.DUPLICATES, counts.duplicates());
    tally.add(ReadingCount.HIDDEN_OFF_PAGE, counts.offPage());
    tally.add(ReadingCount.HIDDEN_BY_CLIP, counts.clipped());
    tally.add(ReadingCount.INVISIBLE, counts.invisible());
    tally.add(ReadingCount.CUT, counts.cut());
    tally.add(ReadingCount.UNREADABLE, counts.unreadable());
    tally.add(ReadingCount.IMAGES, counts.images());
    tally.add(
        ReadingCount.RADICALS,
        (int) content.glyphs().stream().filter(PageReader::isRadical).count());
  }

  private void refuse(FindingKind kind, String expected) {
    tally.add(ReadingCount.PAGES_REFUSED, 1);
    findings.add(kind, 0, "", expected);
  }

  /** Return whether a page is a picture that its text, if any, only stamps or numbers. */
  static boolean isScanned(PageContent content) {
    return content.glyphs().size() < FEW_GLYPHS
        && content.imageShare() > LARGE_PICTURE
        && !(content.number() == COVER && TitleOnPicture.isSet(content));
  }

  private boolean isUnreadable() {
    int unreadable = content.counts().unreadable();
    return unreadable > UNREADABLE_SHARE * content.glyphs().size();
  }

  private void readText(List<Grid> found, Optional<Grid> above) {
    List<PlacedGrid> grids = PageBreak.join(above, found, content);
    Placement placement =
        Placement.of(content.glyphs(), grids.stream().map(PlacedGrid::grid).toList());
    addOverflow(placement, grids);
    var inCells = new NumberTokens();
    for (PlacedGrid placed : grids) {
      var setter = new TableSetter(content.number(), placed, lineNumbers, findings);
      PrintedTable table = setter.set(placement, inCells);
      items.add(new PlacedTable(placed.grid().box().top(), table));
      countGrid(placed.grid());
    }
    List<SetLine> lines = LineSetter.setProse(placement.prose());
    var prose = new ProseSetter(content, lineNumbers, findings);
    items.addAll(prose.set(lines, inCells));
    items.sort(Comparator.comparingDouble(PageItem::top));
    tally.add(ReadingCount.OPEN_TABLES, prose.openTables());
    tally.add(ReadingCount.STRAYS, placement.strays());
    open = PageBreak.open(grids, items);
    if (!areConserved(placement, inCells, prose)) {
      items.replaceAll(PageItem::inDoubt);
    }
  }

  private PageReading reading() {
    for (PageItem item : items) {
      if (item instanceof PlacedTable placed) {
        tally.add(ReadingCount.DOUBTFUL_CELLS, placed.table().doubtfulCells());
      }
    }
    return new PageReading(items, findings.list(), tally, open);
  }

  private void addOverflow(Placement placement, List<PlacedGrid> placed) {
    List<Grid> grids = placed.stream().map(PlacedGrid::grid).toList();
    for (HiddenText hidden : content.hiddenByClip()) {
      Optional<OverflowingText> overflowing = OverflowingText.of(hidden, grids);
      if (overflowing.isPresent() && overflowing.get().holdsDigit()) {
        int line = lineNumbers.at(hidden.glyphs().get(0).y());
        findings.add(FindingKind.NUMBER_CUT, line, overflowing.get().text(), "完整显示的数字");
      } else if (overflowing.isPresent()) {
        placement.add(overflowing.get());
        tally.add(ReadingCount.OVERFLOWING, hidden.glyphs().size());
      }
    }
  }

  private void countGrid(Grid grid) {
    tally.add(ReadingCount.GRIDS, 1);
    tally.add(ReadingCount.CELLS, grid.cells().size());
    tally.add(
        ReadingCount.MERGED_CELLS,
        (int) grid.cells().stream().filter(PageReader::isMerged).count());
  }

  private static boolean isMerged(Cell cell) {
    return cell.rowSpan() > 1 || cell.columnSpan() > 1;
  }

  /** Return whether the numbers drawn are those found in cells, prose and what is left out. */
  private boolean areConserved(Placement placement, NumberTokens inCells, ProseSetter prose) {
    NumberTokens drawn = DrawnNumbers.of(content.glyphs(), placement.cuts());
    var numbers = new NumberAccount(drawn, inCells, prose.numbers(), prose.leftOut());
    Optional<Finding> difference = numbers.close(Place.line(content.number(), 0), tally);
    difference.ifPresent(findings::add);
    return difference.isEmpty();
  }

  private static boolean isRadical(Glyph glyph) {
    int character = glyph.text().codePointAt(0);
    return character >= 0x2e80 && character <= 0x2fdf;
  }
}
