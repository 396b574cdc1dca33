package budgetwarehouse.extraction.workbook.sheet;

import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.number.NumberCharacters;
import budgetwarehouse.extraction.number.NumberTokens;
import budgetwarehouse.extraction.workbook.display.Displayed;
import budgetwarehouse.extraction.workbook.display.NumberFormat;
import budgetwarehouse.extraction.workbook.display.SerialDate;
import budgetwarehouse.finding.FindingKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes the cells of one sheet in the order of the file, and says what is wrong with them. Cells
 * without anything in them are not kept, so a sheet of formatted blanks costs nothing.
 *
 * <p>Rows are numbered from 1, as the program shows them, and columns from 0.
 */
public final class SheetCollector {
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;

  final SheetName sheet;
  final SheetFindings findings;
  final NumberTokens seen = new NumberTokens();
  final TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
  final List<MergedRange> merged = new ArrayList<>();
  final ReadingAccount.Tally tally = new ReadingAccount.Tally();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final List<MergedRange> hiddenColumns = new ArrayList<>();
  private final Budget budget;
  private int rounded;
  private String roundedExample = "";
  private int outside;
  private boolean hidden;

  public SheetCollector(SheetName sheet, Budget budget) {
    this.sheet = sheet;
    this.budget = budget;
    this.hidden = sheet.hidden();
    this.findings = new SheetFindings(sheet.page(), sheet.name());
  }

  /** Take a number under its format. */
  public void number(
      int row, int column, BigDecimal value, NumberFormat format, SerialDate calendar) {
    Displayed displayed = format.show(value, calendar);
    String text = displayed.text();
    boolean unseen = value.signum() != 0 && !NumberCharacters.hasDigit(text);
    boolean lost = unseen || displayed.precision() == Displayed.Precision.LOST;
    if (lost) {
      report(FindingKind.NUMBER_ROUNDED_BY_FORMAT, row, column, text, "存储值 " + value);
    } else if (displayed.precision() == Displayed.Precision.ROUNDED) {
      rounded++;
      roundedExample =
          rounded == 1 ? ColumnLetters.of(column) + row + " 存储 " + value : roundedExample;
    }
    add(row, column, text, lost);
  }

  /** Take a text. */
  public void text(int row, int column, String text) {
    add(row, column, text, false);
  }

  /** Take an error value such as #REF!. */
  public void error(int row, int column, String code) {
    report(FindingKind.CELL_HOLDS_ERROR, row, column, code, "数字或文字");
    add(row, column, code, true);
  }

  /** Take a value that is none, such as a number that is not written as one. */
  public void malformed(int row, int column, String raw) {
    report(FindingKind.NUMBER_MALFORMED, row, column, raw, "数字");
    add(row, column, raw, true);
  }

  /** Report that the text of a cell is not in the file. */
  public void textMissing(int row, int column) {
    report(FindingKind.FILE_DAMAGED, row, column, "", "文件内的文字");
  }

  /** Report that the rest of the sheet cannot be read. */
  public void damaged() {
    findings.addWhole(FindingKind.FILE_DAMAGED, sheet.name(), "完整的工作表");
  }

  /** Count a cell that is computed. */
  public void formula() {
    tally.add(ReadingCount.FORMULAS, 1);
  }

  /** Take a formula that was saved without its value; what is not known is not computed here. */
  public void formulaWithoutValue(int row, int column, String formula) {
    report(FindingKind.FORMULA_NOT_COMPUTED, row, column, "=" + formula, "随公式保存的结果");
    tally.add(ReadingCount.DOUBTFUL_CELLS, 1);
  }

  /** Take a merged range. */
  public void merge(MergedRange range) {
    boolean ordered =
        range.firstRow() <= range.lastRow() && range.firstColumn() <= range.lastColumn();
    if (ordered && !(range.firstRow() == range.lastRow() && range.columns() == 1)) {
      budget.spendMergedRange();
      merged.add(range);
    }
  }

  /** Note that the program hides the sheet. */
  public void hideSheet() {
    hidden = true;
  }

  /** Note that the program hides a row. */
  public void hideRow(int row) {
    hiddenRows.add(row);
  }

  /** Note that the program hides columns. */
  public void hideColumns(int first, int last) {
    hiddenColumns.add(new MergedRange(0, first, 0, last));
  }

  /** Count pictures or drawn shapes, which are not read. */
  public void picture() {
    tally.add(ReadingCount.IMAGES, 1);
  }

  /** Count notes attached to cells, which are not read. */
  public void annotation() {
    tally.add(ReadingCount.ANNOTATIONS, 1);
  }

  private void add(int row, int column, String text, boolean doubtful) {
    if (row < 1 || row > MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
      outside++;
      return;
    }
    seen.add(text);
    if (!text.isBlank()) {
      budget.spendCell(text.length());
      rows.computeIfAbsent(row, number -> new ArrayList<>())
          .add(new SheetCell(column, text, doubtful));
    }
  }

  private void report(FindingKind kind, int row, int column, String printed, String expected) {
    findings.add(kind, row, ColumnLetters.of(Math.max(0, column)), printed, expected);
  }

  /** Report what holds for the sheet as a whole, once all its cells are there. */
  void close() {
    tally.add(ReadingCount.PAGES, 1);
    reportHidden();
    if (rounded > 0) {
      findings.addWhole(
          FindingKind.NUMBER_ROUNDED_BY_FORMAT, "", rounded + " 格按格式四舍五入显示，如 " + roundedExample);
    }
    if (outside > 0) {
      findings.addWhole(FindingKind.FILE_DAMAGED, "", outside + " 格的位置超出工作表");
    }
    if (tally.count(ReadingCount.ANNOTATIONS) > 0) {
      findings.addWhole(FindingKind.ANNOTATION_NOT_READ, "", "");
    }
  }

  // nobody minds that empty rows and columns are hidden
  private void reportHidden() {
    int hiddenOnes = (int) rows.keySet().stream().filter(hiddenRows::contains).count();
    int columns = (int) usedColumns().stream().filter(this::isHidden).count();
    boolean sheetHidden = hidden && !rows.isEmpty();
    tally.add(ReadingCount.HIDDEN_ROWS, hiddenOnes);
    tally.add(ReadingCount.HIDDEN_COLUMNS, columns);
    tally.add(ReadingCount.HIDDEN_SHEETS, sheetHidden ? 1 : 0);
    if (sheetHidden || hiddenOnes + columns > 0) {
      String what = sheetHidden ? "整张工作表隐藏" : "";
      String parts = hiddenOnes + columns > 0 ? "隐藏 %d 行、%d 列".formatted(hiddenOnes, columns) : "";
      String both = what.isEmpty() || parts.isEmpty() ? what + parts : what + "，其中" + parts;
      findings.addWhole(FindingKind.CONTENT_HIDDEN, sheet.name(), both + "；内容已读取");
    }
  }

  private Set<Integer> usedColumns() {
    var columns = new HashSet<Integer>();
    rows.values().forEach(cells -> cells.forEach(cell -> columns.add(cell.column())));
    return columns;
  }

  private boolean isHidden(int column) {
    return hiddenColumns.stream().anyMatch(range -> range.covers(0, column));
  }
}
