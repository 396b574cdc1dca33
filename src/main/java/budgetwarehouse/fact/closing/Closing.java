package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.finding.Finding;
import java.util.List;

/**
 * Which sums of a document close.
 *
 * @param checked subtotals and totals of which all parts are printed in their table
 * @param closing those that are the sum of their parts
 * @param figures all figures of the document; those that a closing sum confirms are no longer in
 *     doubt
 * @param findings each sum that does not close, each amount that stays in doubt
 */
public record Closing(
    int checked, int closing, List<PrintedFigure> figures, List<Finding> findings) {
  /** Keep the lists. */
  public Closing {
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
  }
}
