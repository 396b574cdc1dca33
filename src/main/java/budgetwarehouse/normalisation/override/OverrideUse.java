package budgetwarehouse.normalisation.override;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Optional;

/**
 * A decision that met an answer of the normaliser, and what the matcher had said.
 *
 * @param decision the decision
 * @param fiscalYear year of what was asked, or 0 where nobody says it or all years are meant
 * @param formerCode code the matcher found, or blank
 * @param formerMethod how the matcher found it
 * @param formerFinding what the matcher found wrong
 * @param isApplied whether the decision took its place; not where the list does not hold the code
 *     in that year
 * @param isSame whether the matcher found by itself what was decided
 */
public record OverrideUse(
    Decision decision,
    int fiscalYear,
    String formerCode,
    MatchMethod formerMethod,
    Optional<FindingKind> formerFinding,
    boolean isApplied,
    boolean isSame) {
  /** Return whether the matcher was sure of what it found. */
  boolean wasFirm() {
    boolean firmMethod =
        switch (formerMethod) {
          case EXACT, NAME, ALIAS -> true;
          case REPAIRED, PARENT, UNMATCHED, OVERRIDE -> false;
        };
    return firmMethod && formerFinding.isEmpty() && !formerCode.isEmpty();
  }

  /**
   * Return whether the lists were sure of something else. Which body a name is, no list says: the
   * matcher takes the name as it is printed, before the decision as after it.
   */
  boolean isContradicted() {
    return wasFirm() && !isSame && !decision.dimension().equals(ReviewDimension.BODY_IDENTITY);
  }
}
