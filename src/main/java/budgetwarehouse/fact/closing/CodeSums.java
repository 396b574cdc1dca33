package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 类 is the sum of its 款, 款 of its 项. A row whose parts are printed in the table and have no amount
 * in this column is a sum too: an empty block.
 */
final class CodeSums implements SumRule {
  private static final int SHORTEST_CODE = 3;

  @Override
  public List<StatedSum> sums(AmountTable table) {
    Set<String> withParts = new HashSet<>();
    table.figures().forEach(row -> addBeginnings(RowWords.code(row), withParts));
    List<StatedSum> sums = new ArrayList<>();
    for (List<PrintedFigure> column : table.columns()) {
      addSums(table, column, withParts, sums);
    }
    return sums;
  }

  private static void addSums(
      AmountTable table, List<PrintedFigure> column, Set<String> withParts, List<StatedSum> sums) {
    List<PrintedFigure> rows =
        column.stream().filter(row -> !RowWords.code(row).isEmpty()).toList();
    var tree = new CodeTree(table, rows);
    for (int i = 0; i < rows.size(); i++) {
      PrintedFigure row = rows.get(i);
      List<PrintedFigure> parts = tree.children(i);
      boolean emptyBlock =
          AmountTable.yuan(row).signum() != 0 && withParts.contains(RowWords.code(row));
      if (!parts.isEmpty() || emptyBlock) {
        sums.add(StatedSum.of(row, parts));
      }
    }
  }

  private static void addBeginnings(String code, Set<String> beginnings) {
    for (int length = SHORTEST_CODE; length < code.length(); length++) {
      beginnings.add(code.substring(0, length));
    }
  }
}
