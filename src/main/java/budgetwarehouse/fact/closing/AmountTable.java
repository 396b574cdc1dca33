package budgetwarehouse.fact.closing;

import static java.util.stream.Collectors.groupingBy;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.vocabulary.TableId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Amounts of one printed table, by column and by row. */
final class AmountTable {
  private static final BigDecimal TWO = new BigDecimal(2);

  private final List<PrintedFigure> figures;
  private final Map<ColumnKey, List<PrintedFigure>> columns;
  private final Map<ColumnKey, BigDecimal> steps;
  private final BigDecimal finestStep;
  // a figure is a part of many sums, and each asks how exact it is
  private final IdentityHashMap<PrintedFigure, BigDecimal> exactness = new IdentityHashMap<>();

  /**
   * Take a table apart.
   *
   * @param ofTable its figures, at least one
   */
  AmountTable(List<PrintedFigure> ofTable) {
    figures = ofTable.stream().sorted(Comparator.comparingInt(PrintedFigure::rowNumber)).toList();
    columns =
        figures.stream()
            .filter(figure -> figure.amountYuan() != null)
            .collect(groupingBy(ColumnKey::of, LinkedHashMap::new, Collectors.toList()));
    finestStep = PrintedStep.finest(figures);
    steps = new LinkedHashMap<>();
    columns.forEach((key, column) -> steps.put(key, step(column)));
  }

  // a zero printed as 0 says nothing of how exact the others are
  private BigDecimal step(List<PrintedFigure> column) {
    List<PrintedFigure> printed =
        column.stream().filter(figure -> AmountTable.yuan(figure).signum() != 0).toList();
    return printed.isEmpty() ? finestStep : PrintedStep.finest(printed);
  }

  /** Return which table it is. */
  TableId id() {
    return figures.get(0).tableId();
  }

  /** Return every number printed in it, amounts and others. */
  List<PrintedFigure> figures() {
    return figures;
  }

  /** Return the amounts under each column, from top to bottom. */
  List<List<PrintedFigure>> columns() {
    return List.copyOf(columns.values());
  }

  /** Return the numbers of each row that are of one kind and year, by what they measure. */
  List<Map<String, List<PrintedFigure>>> rows() {
    Map<RowKey, List<PrintedFigure>> rows =
        figures.stream().collect(groupingBy(RowKey::of, LinkedHashMap::new, Collectors.toList()));
    List<Map<String, List<PrintedFigure>>> byMeasure = new ArrayList<>();
    rows.values()
        .forEach(
            row ->
                byMeasure.add(
                    row.stream()
                        .collect(
                            groupingBy(
                                PrintedFigure::measure, LinkedHashMap::new, Collectors.toList()))));
    return byMeasure;
  }

  /**
   * Return whether an amount is the sum of others, as exactly as they are printed: each may be off
   * by half of what its column's last digit counts.
   */
  boolean closes(PrintedFigure parent, List<PrintedFigure> parts) {
    BigDecimal slack = step(parent);
    for (PrintedFigure part : parts) {
      slack = slack.add(step(part));
    }
    return difference(parent, parts).abs().multiply(TWO).compareTo(slack) <= 0;
  }

  /** Return by how many yuan an amount exceeds the sum of others. */
  static BigDecimal difference(PrintedFigure parent, List<PrintedFigure> parts) {
    return yuan(parent).subtract(sum(parts));
  }

  /** Return the sum of amounts in yuan. */
  static BigDecimal sum(List<PrintedFigure> parts) {
    return parts.stream().map(AmountTable::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Return an amount in yuan; what is no amount counts as nothing. */
  static BigDecimal yuan(PrintedFigure figure) {
    return figure.amountYuan() == null ? BigDecimal.ZERO : figure.amountYuan();
  }

  /**
   * Return how exact an amount is. Spreadsheets leave out the zeros at an end, so it is as exact as
   * its column; but whole yuan among amounts with 角 and 分 are taken as rounded.
   */
  private BigDecimal step(PrintedFigure figure) {
    return exactness.computeIfAbsent(figure, this::exactnessOf);
  }

  private BigDecimal exactnessOf(PrintedFigure figure) {
    BigDecimal ofColumn = steps.getOrDefault(ColumnKey.of(figure), finestStep);
    BigDecimal own = PrintedStep.finest(List.of(figure)).min(BigDecimal.ONE);
    return yuan(figure).signum() == 0 ? ofColumn : ofColumn.max(own);
  }

  /** What figures of one column have in common; a two-sided table has it for each side. */
  private record ColumnKey(String header, String measure, String kind, String year) {
    static ColumnKey of(PrintedFigure figure) {
      RowKey row = RowKey.of(figure);
      return new ColumnKey(figure.columnLabel(), figure.measure(), row.kind(), row.year());
    }
  }

  private record RowKey(int number, String kind, String year) {
    static RowKey of(PrintedFigure figure) {
      String year = figure.fiscalYear() + "+" + figure.yearOffset();
      return new RowKey(figure.rowNumber(), figure.figureKind().code(), year);
    }
  }
}
