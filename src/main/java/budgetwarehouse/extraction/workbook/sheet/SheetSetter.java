package budgetwarehouse.extraction.workbook.sheet;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.finding.FindingKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sets one sheet as paragraphs and tables. */
final class SheetSetter {
  // a name that the program gave says nothing
  private static final Pattern GIVEN_NAME =
      Pattern.compile("(?i)(?:sheet|工作表|表)\\s*\\d*(?:\\s*\\(\\d+\\))?");
  private static final int LONGEST_BROKEN_TITLE = 60;

  private final SheetCollector sheet;
  private final RowSigns signs;
  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();

  private SheetSetter(SheetCollector sheet, RowSigns signs, Budget budget) {
    this.sheet = sheet;
    this.signs = signs;
    this.budget = budget;
  }

  /** Set the cells of a sheet. */
  static List<Block> blocks(SheetCollector sheet, RowSigns signs, Budget budget) {
    var setter = new SheetSetter(sheet, signs, budget);
    setter.set(SheetParter.parts(signs, setter.rows()));
    return setter.blocks;
  }

  private List<SheetRow> rows() {
    var merges = Merges.of(sheet.merged, sheet.rows);
    reportTorn(merges);
    var rows = new ArrayList<SheetRow>();
    int reached = 0;
    for (Map.Entry<Integer, List<SheetCell>> entry : sheet.rows.entrySet()) {
      int number = entry.getKey();
      List<SheetCell> cells =
          entry.getValue().stream()
              .map(cell -> merges.applied(number, cell))
              .sorted(Comparator.comparingInt(SheetCell::column))
              .toList();
      rows.add(new SheetRow(number, cells, !rows.isEmpty() && number > reached + 1));
      int last = cells.stream().mapToInt(cell -> cell.lastRow(number)).max().orElse(number);
      reached = Math.max(reached, last);
    }
    return rows;
  }

  private void reportTorn(Merges merges) {
    for (MergedRange range : merges.torn()) {
      sheet.findings.add(
          FindingKind.CONTENT_HIDDEN,
          range.firstRow(),
          ColumnLetters.of(range.firstColumn()),
          "",
          "合并单元格下另有内容，已按未合并读取");
    }
  }

  private void set(List<SheetPart> parts) {
    for (int i = 0; i < parts.size(); i++) {
      SheetPart part = parts.get(i);
      if (part.table()) {
        nameSheet(i == 0 ? List.of() : parts.get(i - 1).rows(), i);
        addTable(part.rows());
      } else {
        part.rows().forEach(this::addParagraphs);
      }
    }
  }

  // the tab names a table that has no title of its own
  private void nameSheet(List<SheetRow> above, int part) {
    String name = sheet.sheet.name().strip();
    boolean untitled = part <= 1 && above.stream().allMatch(signs::isUntitled);
    if (untitled && !name.isEmpty() && !GIVEN_NAME.matcher(name).matches()) {
      sheet.seen.add(name);
      int line = sheet.rows.firstKey();
      blocks.add(0, Paragraph.of(sheet.sheet.page(), line, name));
    }
  }

  private void addTable(List<SheetRow> rows) {
    if (budget.spendSlots(TableSetter.slots(rows))) {
      PrintedTable table = TableSetter.set(sheet.sheet.page(), rows);
      blocks.add(table);
    } else {
      sheet.findings.add(FindingKind.FILE_BEYOND_LIMITS, rows.get(0).number(), "", "", "限额以内的表格大小");
    }
  }

  private void addParagraphs(SheetRow row) {
    if (signs.namesBodyBesideUnit(row)) {
      // apart from the unit the name alone would be the table's title
      addParagraph(row.number(), String.join("  ", row.texts()));
      return;
    }

    for (SheetCell cell : row.cells()) {
      if (cell.text().length() <= LONGEST_BROKEN_TITLE) {
        addParagraph(row.number(), CellText.closed(cell.text()));
      } else {
        CellText.lines(cell.text()).forEach(line -> addParagraph(row.number(), line));
      }
    }
  }

  private void addParagraph(int line, String text) {
    if (!text.isBlank()) {
      blocks.add(Paragraph.of(sheet.sheet.page(), line, text));
    }
  }
}
