package budgetwarehouse.normalisation.override;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Answer of the normaliser after decisions were laid over it.
 *
 * @param answer what holds
 * @param uses the decisions that met it, at most one for each aspect; empty where the matcher's
 *     answer stands
 * @param <A> type of the answer
 */
public record Reviewed<A>(A answer, List<OverrideUse> uses) {
  /** Keep the list. */
  public Reviewed {
    uses = List.copyOf(uses);
  }

  /** Return the lines of the decisions that took place, parted by blanks, or blank. */
  public String overrideLines() {
    return uses.stream()
        .filter(OverrideUse::isApplied)
        .map(use -> Integer.toString(use.decision().line()))
        .collect(Collectors.joining(" "));
  }
}
