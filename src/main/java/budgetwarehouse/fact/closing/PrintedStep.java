package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the last printed digit of an amount counts, in yuan: 12.30 in 万元 gives 100. */
final class PrintedStep {
  private static final Pattern DECIMALS = Pattern.compile("\\.(\\d+)");

  private PrintedStep() {}

  /** Return the finest step of some figures, one yuan where none is an amount. */
  static BigDecimal finest(List<PrintedFigure> figures) {
    return figures.stream()
        .filter(figure -> figure.amountYuan() != null)
        .map(PrintedStep::of)
        .reduce(BigDecimal::min)
        .orElse(BigDecimal.ONE);
  }

  private static BigDecimal of(PrintedFigure figure) {
    String printed = Folding.fold(figure.printedText());
    int count = 0;
    if (printed.indexOf('.') >= 0) {
      Matcher decimals = DECIMALS.matcher(printed);
      count = decimals.find() ? decimals.end(1) - decimals.start(1) : 0;
    }
    return unit(figure).toYuan(BigDecimal.ONE.movePointLeft(count));
  }

  /** Return the unit of an amount; 万 stands for 万元. */
  static MoneyUnit unit(PrintedFigure figure) {
    String printed = figure.printedUnit();
    return MoneyUnit.named(printed).or(() -> MoneyUnit.named(printed + "元")).orElse(MoneyUnit.YUAN);
  }
}
