package budgetwarehouse.normalisation.override;

import java.util.Set;

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

  /** Return whether a body of a division is inside, by the codes and names it is known by. */
  boolean holds(Set<String> divisions, Set<String> bodies) {
    return (divisionCode.isEmpty() || divisions.contains(divisionCode))
        && (body.isEmpty() || bodies.contains(body));
  }
}
