package budgetwarehouse.normalisation.override;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.List;
import java.util.Optional;

/**
 * Something that is matched and that a person may decide: a row of {@code
 * vocabulary/review_dimension.csv}.
 *
 * @param kind what is matched: {@code code, division, body, project, indicator, value}
 * @param kindName the same in Chinese
 * @param code the list a code is of, or the aspect of a body or indicator
 * @param name the same in Chinese
 * @param list path of the list whose codes may be decided for, or blank where any text may
 * @param codeColumn column of that list
 * @param successionList path of the list that says where its codes went, or blank
 * @param scheme scheme whose rows of that list count, or blank where it has one only
 */
record ReviewDimension(
    String kind,
    String kindName,
    String code,
    String name,
    String list,
    String codeColumn,
    String successionList,
    String scheme) {
  /** Member of a list of kinds or themes for what is none of them. */
  static final String NO_MEMBER = "other";

  static final String BODY_KIND = "body_kind";
  static final String BODY_IDENTITY = "body_identity";
  static final String DIVISION = "division";
  static final String INDICATOR_LEVEL = "indicator_level";
  static final String INDICATOR_THEME = "indicator_theme";
  static final String INDICATOR_VALUE = "indicator_value";
  static final String PROJECT_THEME = "project_theme";

  /** Read the list that travels in the jar. */
  static List<ReviewDimension> standard() {
    return ReferenceRow.of(ReferenceList.read("vocabulary/review_dimension.csv")).stream()
        .map(
            row ->
                new ReviewDimension(
                    row.text("kind"),
                    row.text("kind_name"),
                    row.text("dimension"),
                    row.text("dimension_name"),
                    row.text("list"),
                    row.text("code_column"),
                    row.text("succession_list"),
                    row.text("scheme")))
        .toList();
  }

  /** Find one by its code or its Chinese name. */
  static Optional<ReviewDimension> named(String text, List<ReviewDimension> dimensions) {
    return dimensions.stream()
        .filter(dimension -> text.equals(dimension.code) || text.equals(dimension.name))
        .findFirst();
  }

  /** Return a kind or theme, blank where it says that there is none. */
  static String member(String code) {
    return code.equals(NO_MEMBER) || code.equals("unknown") ? "" : code;
  }

  /** Return whether a text names its kind; a blank one leaves it open. */
  boolean isOfKind(String text) {
    return text.isEmpty() || text.equals(kind) || text.equals(kindName);
  }

  /** Return whether it is asked for each year, so that a decision may hold in some years only. */
  boolean isYearly() {
    return kind.equals("code");
  }

  /** Return whether it is known where it is printed, so that a decision may hold there only. */
  boolean isLocal() {
    return kind.equals("code") || kind.equals("body");
  }
}
