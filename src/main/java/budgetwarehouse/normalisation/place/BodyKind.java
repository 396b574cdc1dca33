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
  static final BodyKind UNKNOWN = new BodyKind("unknown", "unknown", "none");
}
