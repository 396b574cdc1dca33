package budgetwarehouse.normalisation.override;

/**
 * Where a decision holds.
 *
 * @param divisionCode code of the one division, or blank for everywhere
 * @param body code or name of the one body of that division, or blank for all of its bodies
 */
public record DecisionScope(String divisionCode, String body) {
  static final DecisionScope EVERYWHERE = new DecisionScope("", "");

  boolean isEverywhere() {
    return divisionCode.isEmpty() && body.isEmpty();
  }

  /** Return how narrow it is: a decision for one body goes before one for its division. */
  int narrowness() {
    return (divisionCode.isEmpty() ? 0 : 1) + (body.isEmpty() ? 0 : 2);
  }

  /** Return whether a body of a division is inside. */
  boolean holds(String division, String unitCode, String unitName) {
    return (divisionCode.isEmpty() || divisionCode.equals(division))
        && (body.isEmpty() || body.equals(unitCode) || body.equals(unitName));
  }
}
