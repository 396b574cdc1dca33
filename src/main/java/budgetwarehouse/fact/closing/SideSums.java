package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.closing.RowWords.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
    List<PrintedFigure> revenues =
        totals.stream().filter(figure -> figure.measure().equals(REVENUE)).toList();
    // of each kind and year the first is the total; what follows are its parts and repetitions
    return IntStream.range(0, revenues.size())
        .filter(i -> revenues.subList(0, i).stream().noneMatch(sameTime(revenues.get(i))))
        .mapToObj(i -> sum(revenues.get(i), totals))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Predicate<PrintedFigure> sameTime(PrintedFigure figure) {
    return other ->
        other.figureKind() == figure.figureKind()
            && Objects.equals(other.fiscalYear(), figure.fiscalYear())
            && other.yearOffset() == figure.yearOffset();
  }

  private static Optional<StatedSum> sum(PrintedFigure revenue, List<PrintedFigure> totals) {
    List<List<PrintedFigure>> ways =
        totals.stream()
            .filter(figure -> EXPENDITURE.contains(figure.measure()))
            .filter(sameTime(revenue))
            .map(List::of)
            .toList();
    return ways.isEmpty() ? Optional.empty() : Optional.of(new StatedSum(revenue, ways, true));
  }
}
