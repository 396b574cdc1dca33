package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.closing.RowWords.Role;
import budgetwarehouse.reference.ReferenceList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 合计 of a table with codes is the sum of its highest rows; 人员经费合计 and 公用经费合计 are those of the
 * economic classes that are spent on personnel, and of the others.
 */
final class TotalSums implements SumRule {
  private static final Set<Role> TOTALS = Set.of(Role.TOTAL, Role.CURRENT);
  private static final int MOST_TOTALS = 20;

  private final RowWords words;
  private final Set<String> personnelClasses;

  TotalSums(RowWords words, ReferenceList economicCodes) {
    this.words = words;
    this.personnelClasses =
        economicCodes.rows().stream()
            .filter(row -> row.getOrDefault("category", "").equals("personnel"))
            .map(row -> row.getOrDefault("code", ""))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<StatedSum> sums(AmountTable table) {
    List<StatedSum> sums = new ArrayList<>();
    for (List<PrintedFigure> column : table.columns()) {
      List<PrintedFigure> coded =
          column.stream().filter(row -> !RowWords.code(row).isEmpty()).toList();
      if (!coded.isEmpty()) {
        addSums(new CodeTree(table, coded), column, sums);
      }
    }
    return sums;
  }

  private void addSums(CodeTree tree, List<PrintedFigure> column, List<StatedSum> sums) {
    long totals = totals(column);
    if (totals > MOST_TOTALS) {
      return;
    }
    List<List<PrintedFigure>> ways = ways(tree, column);
    boolean certain = tree.isPlain() && totals == 1;
    for (PrintedFigure row : column) {
      switch (words.role(row)) {
        case TOTAL, CURRENT -> sums.add(new StatedSum(row, ways, certain));
        case PERSONNEL -> part(row, tree, true).ifPresent(sums::add);
        case OPERATING -> part(row, tree, false).ifPresent(sums::add);
        case SUBTOTAL, CARRY_OVER, ITEM -> {
          // no sum, or one of rows that print does not name
        }
      }
    }
  }

  private List<List<PrintedFigure>> ways(CodeTree tree, List<PrintedFigure> column) {
    List<PrintedFigure> withOthers = new ArrayList<>(tree.top());
    column.stream()
        .filter(other -> RowWords.code(other).isEmpty())
        .filter(other -> Set.of(Role.ITEM, Role.CARRY_OVER).contains(words.role(other)))
        .forEach(withOthers::add);
    return List.of(tree.top(), withOthers, tree.roots());
  }

  // a table of several bodies prints a total for each, of rows that nothing tells apart
  private long totals(List<PrintedFigure> column) {
    return column.stream().filter(row -> TOTALS.contains(words.role(row))).count();
  }

  private Optional<StatedSum> part(PrintedFigure row, CodeTree tree, boolean personnel) {
    List<PrintedFigure> parts =
        tree.top().stream()
            .filter(top -> personnelClasses.contains(RowWords.code(top)) == personnel)
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(StatedSum.of(row, parts));
  }
}
