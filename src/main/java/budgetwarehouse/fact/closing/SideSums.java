package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.closing.RowWords.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 收入总计 and 支出总计 of one table are the same amount; a table of three blocks has two of these. */
final class SideSums implements SumRule {
  private static final String REVENUE = "revenue";
  private static final Set<String> EXPENDITURE = Set.of("expenditure", "total");

  private final RowWords words;

  SideSums(RowWords words) {
    this.words = words;
  }

  @Override
  public List<StatedSum> sums(AmountTable table) {
    List<PrintedFigure> totals =
        table.figures().stream()
            .filter(figure -> figure.amountYuan() != null && words.role(figure) == Role.TOTAL)
            .toList();
    Optional<PrintedFigure> revenue =
        totals.stream().filter(figure -> figure.measure().equals(REVENUE)).findFirst();
    return revenue.stream().flatMap(total -> sum(total, totals).stream()).toList();
  }

  private static Optional<StatedSum> sum(PrintedFigure revenue, List<PrintedFigure> totals) {
    List<List<PrintedFigure>> ways =
        totals.stream()
            .filter(figure -> EXPENDITURE.contains(figure.measure()))
            .filter(figure -> figure.figureKind() == revenue.figureKind())
            .map(List::of)
            .toList();
    return ways.isEmpty() ? Optional.empty() : Optional.of(new StatedSum(revenue, ways, true));
  }
}
