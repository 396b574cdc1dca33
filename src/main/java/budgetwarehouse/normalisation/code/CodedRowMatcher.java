package budgetwarehouse.normalisation.code;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.reference.ReferenceList;

/**
 * Matches rows of a classification with codes of three, five and seven digits.
 *
 * <p>Codes are looked up with the year; each way of matching is a class of its own, asked from the
 * firmest on.
 */
final class CodedRowMatcher implements RowMatcher {
  private final CodeDimension dimension;
  private final CodeCatalogue catalogue;
  private final ValidCodeWay validCodes;
  private final UnknownCodeWay unknownCodes;

  /**
   * Build a matcher.
   *
   * @param bodyEndings {@code vocabulary/body_ending.csv}
   */
  CodedRowMatcher(CodeDimension dimension, CodeCatalogue catalogue, ReferenceList bodyEndings) {
    this.dimension = dimension;
    this.catalogue = catalogue;
    var bodies = new BodyName(bodyEndings);
    validCodes = new ValidCodeWay(bodies);
    unknownCodes = new UnknownCodeWay(bodies);
  }

  /** Return whether the catalogue ever held the code or the class it begins with. */
  boolean knows(String code) {
    return catalogue.everHeld(code)
        || (code.length() > CodeLevel.CLASS
            && catalogue.everHeld(code.substring(0, CodeLevel.CLASS)));
  }

  /** Return whether the catalogue ever held a class that begins with the same digit. */
  boolean knowsSeries(String code) {
    return !code.isEmpty() && catalogue.everHeldSeries(code.charAt(0));
  }

  /** Return whether a name is that of a class or section of a year. */
  boolean knowsParent(String name, int year) {
    return PathWay.known(catalogue.inYear(year), name).isPresent();
  }

  /** Return whether a name is that of an entry of a year, officially, by alias or but for marks. */
  boolean knowsEntry(String name, int year) {
    YearCatalogue ofYear = catalogue.inYear(year);
    return !ofYear.named(name).isEmpty()
        || !ofYear.called(name).isEmpty()
        || !ofYear.alike(name).isEmpty();
  }

  /** Return whether a name of a year is these words or begins with them. */
  boolean knowsBeginning(String name, int year) {
    return !catalogue.inYear(year).beginningWith(name).isEmpty();
  }

  @Override
  public CodeMatch match(RowLabel label, RowContext context) {
    YearCatalogue year = catalogue.inYear(context.fiscalYear());
    var row = new CodedRow(dimension, joined(label, year), context, year);
    CodeMatch match = PathAgreement.hold(row, matchOf(row));
    boolean isOfOtherFund =
        dimension == CodeDimension.FUNCTION
            && !context.fundBook().isEmpty()
            && !match.code().isEmpty()
            && !row.catalogue().isOfFund(match.code(), context.fundBook());
    return isOfOtherFund && match.findingKind().isEmpty()
        ? match.with(FindingKind.CODE_OF_OTHER_FUND)
        : match;
  }

  // 2010601 行 beside 政运行: one name over two cells
  private static RowLabel joined(RowLabel label, YearCatalogue catalogue) {
    String whole = label.wordsBesideCode() + label.name();
    boolean isOneName =
        !label.wordsBesideCode().isEmpty()
            && catalogue.holds(label.code().digits())
            && NameAgreement.of(
                    whole, label.code().digits(), catalogue, NameAgreement.CUT_BESIDE_CODE)
                .isAtLeast(NameAgreement.VARIANT);
    return isOneName ? label.named(whole) : label;
  }

  private CodeMatch matchOf(CodedRow row) {
    if (row.label().code().isBlank()) {
      return NameWay.match(row);
    }
    boolean isWhole =
        switch (row.label().code().shape()) {
          case PLAIN, SEPARATED -> true;
          case PADDED, LETTERS -> false;
        };
    return isWhole && row.catalogue().holds(row.code())
        ? validCodes.match(row)
        : unknownCodes.match(row);
  }
}
