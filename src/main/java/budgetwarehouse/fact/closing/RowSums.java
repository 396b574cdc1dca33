package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.reference.ReferenceList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns that are the sum of others in the same row, as 合计 of 基本支出 and 项目支出: {@code
 * vocabulary/column_sum.csv}. A part that a table does not print stands for its own parts.
 */
final class RowSums implements SumRule {
  private static final String OF_WHICH = "其中";

  private final Map<String, List<List<String>>> parts = new LinkedHashMap<>();

  RowSums(ReferenceList columnSums) {
    for (Map<String, String> row : columnSums.rows()) {
      parts
          .computeIfAbsent(row.getOrDefault("measure", ""), unused -> new ArrayList<>())
          .add(List.of(row.getOrDefault("parts", "").split(" ")));
    }
  }

  @Override
  public List<StatedSum> sums(AmountTable table) {
    List<StatedSum> sums = new ArrayList<>();
    for (Map<String, List<PrintedFigure>> row : table.rows()) {
      parts.forEach((measure, ways) -> addSums(measure, ways, row, sums));
    }
    return sums;
  }

  private void addSums(
      String measure,
      List<List<String>> ways,
      Map<String, List<PrintedFigure>> row,
      List<StatedSum> sums) {
    List<PrintedFigure> parents = amounts(measure, row);
    if (parents.isEmpty()) {
      return;
    }
    List<List<PrintedFigure>> printed =
        ways.stream().map(way -> expanded(way, row)).filter(way -> !way.isEmpty()).toList();
    if (printed.isEmpty()) {
      return;
    }
    boolean certain = parents.size() == 1 && printed.stream().allMatch(way -> isPlain(way, row));
    parents.forEach(parent -> sums.add(new StatedSum(parent, printed, certain)));
  }

  private List<PrintedFigure> expanded(
      List<String> measures, Map<String, List<PrintedFigure>> row) {
    List<PrintedFigure> figures = new ArrayList<>();
    for (String measure : measures) {
      List<PrintedFigure> here = amounts(measure, row);
      if (here.isEmpty()) {
        parts.getOrDefault(measure, List.of()).forEach(way -> figures.addAll(expanded(way, row)));
      } else {
        figures.addAll(here);
      }
    }
    return figures;
  }

  private static List<PrintedFigure> amounts(String measure, Map<String, List<PrintedFigure>> row) {
    List<PrintedFigure> figures = row.getOrDefault(measure, List.of());
    return figures.isEmpty()
        ? figures
        : figures.stream().filter(figure -> figure.amountYuan() != null).toList();
  }

  /** Return whether all parts of the row are known: no column twice, none unknown, none 其中. */
  private static boolean isPlain(List<PrintedFigure> way, Map<String, List<PrintedFigure>> row) {
    long measures = way.stream().map(PrintedFigure::measure).distinct().count();
    return measures == way.size()
        && !row.containsKey("")
        && way.stream().noneMatch(figure -> figure.columnLabel().contains(OF_WHICH));
  }
}
