package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.form.cell.CellCost;
import budgetwarehouse.extraction.form.cell.CellCutter;
import budgetwarehouse.extraction.form.cell.CellRow;
import budgetwarehouse.extraction.form.cell.ColumnHabits;
import budgetwarehouse.extraction.form.cell.FormColumn;
import budgetwarehouse.extraction.form.cell.FormWords;
import budgetwarehouse.extraction.form.cell.Fragment;
import budgetwarehouse.extraction.form.label.FormHeader;
import budgetwarehouse.extraction.form.label.Fragments;
import budgetwarehouse.extraction.form.label.LabelMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the fragments of an indicator grid under their level names and cuts them into rows: once
 * to learn how the columns are filled, then again with that known.
 */
final class GridBuilder {
  private final List<FormColumn> levels;
  private final List<FormColumn> columns;
  private final CellCost cost;
  private final FormWords words;
  private final List<Group> groups = new ArrayList<>();
  private Optional<LabelMatch> level1 = Optional.empty();
  private Optional<LabelMatch> level2 = Optional.empty();

  GridBuilder(FormHeader header, CellCost cost, FormWords words) {
    this.levels = header.levels();
    this.columns = header.columns();
    this.cost = cost;
    this.words = words;
  }

  /** Go on under another first level. */
  void beginLevel1(LabelMatch name) {
    level1 = Optional.of(name);
    level2 = Optional.empty();
    breakRow();
  }

  /** Go on under another second level. */
  void beginLevel2(LabelMatch name) {
    level2 = Optional.of(name);
    breakRow();
  }

  /** End the row that is being read. */
  void breakRow() {
    groups.add(new Group(level1, level2, new ArrayList<>()));
  }

  /** Take a fragment of a cell; what is left over of a level's name is dropped. */
  void add(Fragment fragment, boolean aloneOnLine) {
    if (groups.isEmpty()) {
      breakRow();
    }
    Group group = groups.get(groups.size() - 1);
    if (!(aloneOnLine && isLeftOver(fragment, group))) {
      group.fragments().add(fragment);
    }
  }

  /** Return whether a second level is being read that has no fragment yet. */
  Optional<LabelMatch> openLevel2() {
    return groups.isEmpty() || groups.get(groups.size() - 1).fragments().isEmpty()
        ? level2
        : Optional.empty();
  }

  /** Return the first level being read. */
  Optional<LabelMatch> openLevel1() {
    return level1;
  }

  /** Return the rows, the name of a level in its first row only. */
  private List<PrintedRow> rows(Fragments fragments) {
    List<List<CellRow>> first = cut(ColumnHabits.unknown(columns.size()));
    List<CellRow> all = first.stream().flatMap(List::stream).toList();
    List<List<CellRow>> second = cut(ColumnHabits.of(columns.size(), all));

    var rows = new ArrayList<PrintedRow>();
    Optional<LabelMatch> above1 = Optional.empty();
    Optional<LabelMatch> above2 = Optional.empty();
    for (int index = 0; index < groups.size(); index++) {
      Group group = groups.get(index);
      for (CellRow row : second.get(index)) {
        var cells = new ArrayList<PrintedCell>();
        int line = row.line();
        if (!levels.isEmpty()) {
          cells.add(levelCell(group.level1(), above1, fragments, line));
          cells.add(levelCell(group.level2(), above2, fragments, line));
        }
        cells.addAll(cells(row, line));
        rows.add(new PrintedRow(line, cells));
        above1 = group.level1();
        above2 = group.level2();
      }
    }
    return rows;
  }

  /** Return whether no fragment was taken. */
  boolean isEmpty() {
    return groups.stream().allMatch(group -> group.fragments().isEmpty());
  }

  /** Return header and rows as a table; empty for an empty form. */
  Optional<PrintedTable> table(Fragments fragments) {
    List<PrintedRow> rows = rows(fragments);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var all = new ArrayList<PrintedRow>();
    all.add(header());
    all.addAll(rows);
    return Optional.of(new PrintedTable(0, all));
  }

  private PrintedRow header() {
    var cells = new ArrayList<PrintedCell>();
    levels.forEach(level -> cells.add(PrintedCell.of(level.line(), level.header())));
    columns.forEach(column -> cells.add(PrintedCell.of(column.line(), column.header())));
    return new PrintedRow(cells.get(0).line(), cells);
  }

  private List<List<CellRow>> cut(ColumnHabits habits) {
    var cutter = new CellCutter(columns, cost, habits);
    return groups.stream().map(group -> cutter.cut(group.fragments())).toList();
  }

  private static PrintedCell levelCell(
      Optional<LabelMatch> name, Optional<LabelMatch> above, Fragments fragments, int line) {
    return name.filter(match -> !name.equals(above))
        .map(match -> PrintedCell.of(fragments.at(match.begin()).line(), match.printed()))
        .orElse(PrintedCell.of(line, ""));
  }

  private List<PrintedCell> cells(CellRow row, int line) {
    boolean yearsPlaced = isPlacedByRule(row);
    var cells = new ArrayList<PrintedCell>();
    for (int column = 0; column < columns.size(); column++) {
      boolean doubtful = yearsPlaced && columns.get(column).kind().isLevel();
      cells.add(
          row.cell(column).map(cell -> cell.printed(doubtful)).orElse(PrintedCell.of(line, "")));
    }
    return cells;
  }

  /** Fewer levels than years are printed: the current year's column was filled first. */
  private boolean isPlacedByRule(CellRow row) {
    boolean anyPrinted = false;
    boolean anyMissing = false;
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).kind().isLevel()) {
        anyPrinted |= row.cell(column).isPresent();
        anyMissing |= row.cell(column).isEmpty();
      }
    }
    return anyPrinted && anyMissing;
  }

  private boolean isLeftOver(Fragment fragment, Group group) {
    String text = fragment.folded();
    boolean endsName =
        level1.filter(name -> name.label().text().endsWith(text)).isPresent()
            || level2.filter(name -> name.label().text().endsWith(text)).isPresent();
    return endsName && (group.fragments().isEmpty() || endsWithLevel(group.fragments()));
  }

  private boolean endsWithLevel(List<Fragment> fragments) {
    String last = fragments.get(fragments.size() - 1).folded();
    return words.isQuantity(last) || words.isLevelWord(last) || words.isBasis(last);
  }

  /** Fragments under one pair of level names. */
  private record Group(
      Optional<LabelMatch> level1, Optional<LabelMatch> level2, List<Fragment> fragments) {}
}
