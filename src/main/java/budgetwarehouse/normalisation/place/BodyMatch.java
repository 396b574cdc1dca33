package budgetwarehouse.normalisation.place;

import budgetwarehouse.vocabulary.MatchMethod;

/**
 * The budgetary unit a figure or sheet is about; all blank and kind {@code unknown} where neither
 * sheet nor document names one.
 *
 * @param unitCode code of the unit, or blank where none is printed
 * @param unitName name as printed, blanks closed
 * @param departmentCode first three digits of the unit's code, else of the document's, or blank
 * @param bodyKind kind for peer groups, a code of {@code reference/body_kind.csv}
 * @param identityName name without its division, folded: the same body has the same one however its
 *     name is printed, so it stands in for a code that is not there
 * @param matchMethod {@code exact} by code, {@code name}, or {@code parent} where print names an
 *     office inside the publishing body
 */
public record BodyMatch(
    String unitCode,
    String unitName,
    String departmentCode,
    String bodyKind,
    String identityName,
    MatchMethod matchMethod) {
  static final BodyMatch UNKNOWN = new BodyMatch("", "", "", "unknown", "", MatchMethod.UNMATCHED);

  /** Return the same as the decision of a person which body it is. */
  public BodyMatch decided() {
    return new BodyMatch(
        unitCode, unitName, departmentCode, bodyKind, identityName, MatchMethod.OVERRIDE);
  }

  /** Return the body with another kind; which body it is, is left alone. */
  public BodyMatch ofKind(String kind) {
    return new BodyMatch(unitCode, unitName, departmentCode, kind, identityName, matchMethod);
  }
}
