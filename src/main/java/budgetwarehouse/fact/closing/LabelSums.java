package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.closing.RowWords.Role;
import budgetwarehouse.vocabulary.TableId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Sums of a table without codes, told by the numbering of its labels: 一、 is the sum of the 1、 and
 * 2、 below it, 本年收入合计 of the 一、 and 二、 above it, 收入总计 of that and what was carried over.
 *
 * <p>Lists, of projects or purchases, show no levels: their totals are counted where they close.
 */
final class LabelSums implements SumRule {
  private static final Set<TableId> OF_TWO_SIDES =
      EnumSet.of(TableId.BUD01, TableId.BUD04, TableId.FIN01, TableId.FIN04);
  private static final Set<TableId> LISTS = EnumSet.of(TableId.BUD10, TableId.BUD12, TableId.BUD13);

  private final RowWords words;

  LabelSums(RowWords words) {
    this.words = words;
  }

  @Override
  public List<StatedSum> sums(AmountTable table) {
    boolean twoSides = OF_TWO_SIDES.contains(table.id());
    if (!twoSides && !LISTS.contains(table.id())) {
      return List.of();
    }
    List<StatedSum> sums = new ArrayList<>();
    for (List<PrintedFigure> column : table.columns()) {
      if (column.stream().allMatch(row -> RowWords.code(row).isEmpty())) {
        sums.addAll(new LabelColumn(words, column).sums(twoSides));
      }
    }
    return sums;
  }

  /** One column, read from top to bottom. */
  private static final class LabelColumn {
    private final RowWords words;
    private final List<PrintedFigure> column;
    private final List<PrintedFigure> first = new ArrayList<>();
    private final List<PrintedFigure> items = new ArrayList<>();
    private final List<PrintedFigure> carriedOver = new ArrayList<>();
    private final List<PrintedFigure> current = new ArrayList<>();
    private final List<StatedSum> sums = new ArrayList<>();

    LabelColumn(RowWords words, List<PrintedFigure> column) {
      this.words = words;
      this.column = column;
    }

    List<StatedSum> sums(boolean certain) {
      for (int i = 0; i < column.size(); i++) {
        PrintedFigure row = column.get(i);
        List<PrintedFigure> parts = partsBelow(i);
        if (!parts.isEmpty()) {
          sums.add(new StatedSum(row, List.of(parts), certain));
          i += words.role(row) == Role.CARRY_OVER ? parts.size() : 0;
        }
        take(row);
      }
      column.stream()
          .filter(row -> words.role(row) == Role.TOTAL)
          .forEach(total -> addTotal(total, certain));
      return sums;
    }

    private void take(PrintedFigure row) {
      switch (words.role(row)) {
        case CURRENT -> {
          addSum(row, List.of(List.copyOf(first), List.copyOf(items)), true);
          current.add(row);
        }
        case CARRY_OVER -> carriedOver.add(row);
        case ITEM -> takeItem(row);
        case TOTAL, PERSONNEL, OPERATING, SUBTOTAL -> {
          // sums of what is taken
        }
      }
    }

    private void takeItem(PrintedFigure row) {
      int level = RowWords.level(row);
      if (level == 1) {
        first.add(row);
      }
      if (level <= 1 && !RowWords.isOfWhich(row)) {
        items.add(row);
      }
    }

    private void addTotal(PrintedFigure total, boolean certain) {
      List<List<PrintedFigure>> ways = new ArrayList<>();
      if (!current.isEmpty()) {
        ways.add(together(current.subList(0, 1), carriedOver));
      }
      ways.add(together(first, carriedOver));
      ways.add(together(items, carriedOver));
      ways.add(List.copyOf(first));
      ways.add(List.copyOf(column.stream().filter(row -> isPlainItem(row)).toList()));
      addSum(total, ways, certain);
    }

    private boolean isPlainItem(PrintedFigure row) {
      return words.role(row) == Role.ITEM && !RowWords.isOfWhich(row);
    }

    private void addSum(PrintedFigure sum, List<List<PrintedFigure>> ways, boolean certain) {
      List<List<PrintedFigure>> printed = ways.stream().filter(way -> !way.isEmpty()).toList();
      if (!printed.isEmpty()) {
        sums.add(new StatedSum(sum, printed, certain));
      }
    }

    /** Return the rows of the next level directly below a row; none where print names only some. */
    private List<PrintedFigure> partsBelow(int row) {
      boolean carryOver = words.role(column.get(row)) == Role.CARRY_OVER;
      int level = carryOver ? 0 : RowWords.level(column.get(row));
      boolean mayHaveParts = carryOver || (level > 0 && words.role(column.get(row)) == Role.ITEM);
      List<PrintedFigure> parts = new ArrayList<>();
      int partLevel = 0;
      for (int i = row + 1; mayHaveParts && i < column.size(); i++) {
        PrintedFigure below = column.get(i);
        int itsLevel = RowWords.level(below);
        if (RowWords.isOfWhich(below)) {
          return List.of();
        }
        if (words.role(below) != Role.ITEM || itsLevel <= level) {
          break;
        }
        partLevel = partLevel == 0 ? itsLevel : partLevel;
        if (itsLevel == partLevel) {
          parts.add(below);
        }
      }
      return parts;
    }

    private static List<PrintedFigure> together(
        List<PrintedFigure> some, List<PrintedFigure> others) {
      List<PrintedFigure> all = new ArrayList<>(some);
      all.addAll(others);
      return all;
    }
  }
}
