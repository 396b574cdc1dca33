package budgetwarehouse.normalisation.place;

/**
 * What a body is, told from its name.
 *
 * @param code kind for peer groups, a code of {@code reference/body_kind.csv}
 * @param bodyClass {@code administrative, public_institution, enterprise} or {@code unknown}: which
 *     half of the economic crosswalk holds for it
 * @param certainty how sure the class is: {@code high, medium, low, none}
 */
public record BodyKind(String code, String bodyClass, String certainty) {
  /** Code of the kind of bodies whose name tells none. */
  public static final String OTHER = "other";

  static final BodyKind UNKNOWN = new BodyKind("unknown", "unknown", "none");

  /** Return whether the name tells a class at most. */
  boolean isOther() {
    return code.equals(OTHER);
  }

  /** Return whether the name tells a kind. */
  public boolean isTold() {
    return !isOther() && !code.equals(UNKNOWN.code());
  }
}
