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
 * @param bodyClass {@code administrative, public_institution, enterprise} or {@code unknown}
 * @param classCertainty how sure the class is: {@code high, medium, low, none}
 * @param identityName name without its division, folded: the same body has the same one however its
 *     name is printed, so it stands in for a code that is not there
 * @param historyName name that the body has in common with its earlier and later names; that of the
 *     department's own office ends in 本级
 * @param historyRule {@code unchanged, same, renamed}, or {@code merged, split} where the body
 *     ended
 * @param matchMethod {@code exact} by code, {@code name}, or {@code parent} where print names an
 *     office inside the publishing body
 */
public record BodyMatch(
    String unitCode,
    String unitName,
    String departmentCode,
    String bodyKind,
    String bodyClass,
    String classCertainty,
    String identityName,
    String historyName,
    String historyRule,
    MatchMethod matchMethod) {
  static final BodyMatch UNKNOWN =
      new BodyMatch(
          "", "", "", "unknown", "unknown", "none", "", "", "unchanged", MatchMethod.UNMATCHED);

  BodyMatch with(MatchMethod method) {
    return new BodyMatch(
        unitCode,
        unitName,
        departmentCode,
        bodyKind,
        bodyClass,
        classCertainty,
        identityName,
        historyName,
        historyRule,
        method);
  }

  /** Return the same as the decision of a person which body it is. */
  public BodyMatch decided() {
    return with(MatchMethod.OVERRIDE);
  }

  /** Return the decision of a person that it is no body. */
  public static BodyMatch decidedNone() {
    return UNKNOWN.decided();
  }

  /** Return the same body under the name by which it is printed. */
  public BodyMatch named(String printedName) {
    return new BodyMatch(
        unitCode,
        printedName,
        departmentCode,
        bodyKind,
        bodyClass,
        classCertainty,
        identityName,
        historyName,
        historyRule,
        matchMethod);
  }

  /** Return the kind alone. */
  public BodyKind kind() {
    return new BodyKind(bodyKind, bodyClass, classCertainty);
  }

  /** Return the body with another kind; which body it is, is left alone. */
  public BodyMatch ofKind(BodyKind kind) {
    return new BodyMatch(
        unitCode,
        unitName,
        departmentCode,
        kind.code(),
        kind.bodyClass(),
        kind.certainty(),
        identityName,
        historyName,
        historyRule,
        matchMethod);
  }
}
