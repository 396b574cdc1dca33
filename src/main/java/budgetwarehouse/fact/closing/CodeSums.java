package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 类 is the sum of its 款, 款 of its 项. A row whose parts are printed in the table and have no amount
 * in this column is a sum too: an empty block.
 */
final class CodeSums implements SumRule {
  @Override
  public List<StatedSum> sums(AmountTable table) {
    Set<String> codes =
        table.figures().stream().map(RowWords::code).collect(Collectors.toUnmodifiableSet());
    List<StatedSum> sums = new ArrayList<>();
    for (List<PrintedFigure> column : table.columns()) {
      addSums(table, column, codes, sums);
    }
    return sums;
  }

  private static void addSums(
      AmountTable table, List<PrintedFigure> column, Set<String> codes, List<StatedSum> sums) {
    List<PrintedFigure> rows =
        column.stream().filter(row -> !RowWords.code(row).isEmpty()).toList();
    var tree = new CodeTree(table, rows);
    for (int i = 0; i < rows.size(); i++) {
      PrintedFigure row = rows.get(i);
      List<PrintedFigure> parts = tree.children(i);
      if (!parts.isEmpty() || (AmountTable.yuan(row).signum() != 0 && hasPart(row, codes))) {
        sums.add(StatedSum.of(row, parts));
      }
    }
  }

  private static boolean hasPart(PrintedFigure row, Set<String> codes) {
    String code = RowWords.code(row);
    return code.length() >= 3
        && codes.stream().anyMatch(part -> part.length() > code.length() && part.startsWith(code));
  }
}
