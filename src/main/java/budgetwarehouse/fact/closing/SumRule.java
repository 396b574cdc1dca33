package budgetwarehouse.fact.closing;

import java.util.List;

/** Knows one way in which a table prints figures as sums of others. */
@FunctionalInterface
interface SumRule {
  /** Find the sums of a table. */
  List<StatedSum> sums(AmountTable table);
}
