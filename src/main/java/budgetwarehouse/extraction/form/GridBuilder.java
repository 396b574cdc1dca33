package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.form.LeftOut.Rule;
import budgetwarehouse.extraction.form.cell.FormWords;
import budgetwarehouse.extraction.form.cell.Fragment;
import budgetwarehouse.extraction.form.cell.RowCutter;
import budgetwarehouse.extraction.form.label.FormHeader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the fragments of a table under the names of its levels and makes its rows of them. */
final class GridBuilder {
  private final FormHeader header;
  private final RowCutter cutter;
  private final FormWords words;
  private final FormContents contents;
  private final List<GridGroup> groups = new ArrayList<>();
  private final List<LevelName> names = new ArrayList<>();
  private Optional<LevelName> level1 = Optional.empty();
  private Optional<LevelName> level2 = Optional.empty();

  GridBuilder(FormHeader header, RowCutter cutter, FormWords words, FormContents contents) {
    this.header = header;
    this.cutter = cutter;
    this.words = words;
    this.contents = contents;
  }

  /** Go on under another first level. */
  void beginLevel1(LevelName name) {
    names.add(name);
    level1 = Optional.of(name);
    level2 = Optional.empty();
    breakRow();
  }

  /** Go on under another second level. */
  void beginLevel2(LevelName name) {
    names.add(name);
    level2 = Optional.of(name);
    breakRow();
  }

  /** End the row that is being read. */
  void breakRow() {
    groups.add(GridGroup.under(level1, level2));
  }

  /** Take a fragment of a cell; what is left over of a level's name is left out. */
  void add(Fragment fragment, boolean aloneOnLine) {
    if (groups.isEmpty()) {
      breakRow();
    }
    GridGroup group = groups.get(groups.size() - 1);
    if (aloneOnLine && isLeftOver(fragment, group)) {
      contents.leaveOut(Rule.LEVEL_LEFT_OVER, fragment.text());
    } else {
      group.fragments().add(fragment);
    }
  }

  /** Find the second level being read if it has no fragment yet. */
  Optional<LevelName> openLevel2() {
    return groups.isEmpty() || groups.get(groups.size() - 1).isEmpty() ? level2 : Optional.empty();
  }

  /** Find the first level being read. */
  Optional<LevelName> openLevel1() {
    return level1;
  }

  /** Find the first level being read, which from now on is another table's. */
  Optional<LevelName> handOverLevel1() {
    level1.ifPresent(names::remove);
    return level1;
  }

  /** Return whether no fragment was taken. */
  boolean isEmpty() {
    return groups.stream().allMatch(GridGroup::isEmpty);
  }

  /** Return header and rows as a table; empty for an empty form. */
  Optional<PrintedTable> table() {
    var rows = new GridRows(header, contents);
    List<GridGroup> filled = groups.stream().filter(group -> !group.isEmpty()).toList();
    var cut = cutter.cut(header.columns(), filled.stream().map(GridGroup::fragments).toList());
    for (int index = 0; index < filled.size(); index++) {
      rows.add(filled.get(index), cut.get(index));
    }
    leaveOutNamesBeside(filled);
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    contents.leaveOut(Rule.HEADER_SPANNING, header.spanning());
    return Optional.of(rows.table());
  }

  private void leaveOutNamesBeside(List<GridGroup> filled) {
    Set<LevelName> used = new HashSet<>();
    for (GridGroup group : filled) {
      group.level1().ifPresent(used::add);
      group.level2().ifPresent(used::add);
    }
    names.stream()
        .filter(name -> !used.contains(name) || !header.hasLevels())
        .forEach(name -> contents.leaveOut(Rule.LEVEL_WITHOUT_ROW, name.cell().text()));
  }

  private boolean isLeftOver(Fragment fragment, GridGroup group) {
    boolean endsName =
        level1.filter(name -> name.endsWith(fragment.folded())).isPresent()
            || level2.filter(name -> name.endsWith(fragment.folded())).isPresent();
    return endsName && (group.isEmpty() || endsWithLevel(group.fragments()));
  }

  private boolean endsWithLevel(List<Fragment> fragments) {
    String last = fragments.get(fragments.size() - 1).folded();
    return words.isQuantity(last) || words.isLevelWord(last) || words.isBasis(last);
  }
}
