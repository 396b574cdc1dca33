package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import java.util.List;

/**
 * Figure that print means as the sum of others.
 *
 * @param parent the sum
 * @param ways lists of figures that can be its parts, the likeliest first: print leaves open which
 *     it means, and one of them must add up
 * @param certain whether print shows that it is a sum of these; where it does not, as in a list
 *     without levels, a difference says nothing
 */
record StatedSum(PrintedFigure parent, List<List<PrintedFigure>> ways, boolean certain) {
  /** Keep the ways. */
  StatedSum {
    // one way is the usual, and to compare lists of figures is dear
    ways =
        ways.size() == 1
            ? List.of(List.copyOf(ways.get(0)))
            : ways.stream().map(List::copyOf).distinct().toList();
  }

  /** Make a sum whose parts print shows. */
  static StatedSum of(PrintedFigure parent, List<PrintedFigure> parts) {
    return new StatedSum(parent, List.of(parts), true);
  }
}
