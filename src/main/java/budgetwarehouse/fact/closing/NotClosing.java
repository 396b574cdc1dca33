package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a sum that does not close, with what its parts give and why that may be. */
final class NotClosing {
  private static final String UNTOLD = "请对照原页核对是原文有误还是识读有误";

  private NotClosing() {}

  static Finding finding(AmountTable table, StatedSum sum) {
    PrintedFigure parent = sum.parent();
    List<PrintedFigure> parts = nearest(sum);
    String expected =
        "分项之和 %s（%d 项），相差 %s；%s"
            .formatted(
                printed(AmountTable.sum(parts), parent),
                parts.size(),
                printed(AmountTable.difference(parent, parts), parent),
                reason(table, parent, parts));
    return new Finding(
        FindingKind.PARENT_NOT_CLOSING,
        DoubtfulAmount.place(parent),
        parent.printedText() + parent.printedUnit(),
        expected);
  }

  private static List<PrintedFigure> nearest(StatedSum sum) {
    return sum.ways().stream()
        .min(Comparator.comparing(way -> AmountTable.difference(sum.parent(), way).abs()))
        .orElse(List.of());
  }

  private static String reason(AmountTable table, PrintedFigure parent, List<PrintedFigure> parts) {
    if (parts.isEmpty()) {
      return "下级各行此栏为空";
    }
    boolean doubtful = parent.doubtful() || parts.stream().anyMatch(PrintedFigure::doubtful);
    if (doubtful) {
      return "其中有存疑的数字，请核对识读";
    }
    BigDecimal missing = AmountTable.difference(parent, parts);
    if (missing.signum() < 0) {
      return rowOf(missing.negate(), parts.stream())
          .map(row -> "多出的数正是“" + row + "”一行，可能多印")
          .orElse(UNTOLD);
    }
    return rowOf(missing, others(table, parent, parts))
        .map(row -> "差额与“" + row + "”一行相同，可能印在别处")
        .orElse(UNTOLD);
  }

  private static Stream<PrintedFigure> others(
      AmountTable table, PrintedFigure parent, List<PrintedFigure> parts) {
    return table.figures().stream()
        .filter(figure -> figure.columnLabel().equals(parent.columnLabel()))
        .filter(figure -> figure.figureKind() == parent.figureKind())
        .filter(figure -> !figure.equals(parent) && !parts.contains(figure));
  }

  /** Find the row of an amount that makes up a difference. */
  private static Optional<String> rowOf(BigDecimal yuan, Stream<PrintedFigure> among) {
    return among
        .filter(figure -> AmountTable.yuan(figure).compareTo(yuan) == 0)
        .map(figure -> DoubtfulAmount.place(figure).row())
        .filter(row -> !row.isBlank())
        .findFirst();
  }

  private static String printed(BigDecimal yuan, PrintedFigure like) {
    var unit = PrintedStep.unit(like);
    BigDecimal amount = unit.fromYuan(yuan).stripTrailingZeros();
    return amount.setScale(Math.max(amount.scale(), 0)).toPlainString() + unit.printed();
  }
}
