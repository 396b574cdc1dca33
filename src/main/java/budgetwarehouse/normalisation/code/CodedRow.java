package budgetwarehouse.normalisation.code;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;
import java.util.Optional;

/**
 * A row to be matched, with the catalogue of its year.
 *
 * @param dimension list that it is an entry of
 * @param label its own words
 * @param context what is known beside them
 * @param catalogue the codes of its year
 */
record CodedRow(
    CodeDimension dimension, RowLabel label, RowContext context, YearCatalogue catalogue) {

  String name() {
    return label.name();
  }

  String code() {
    return label.code().digits();
  }

  /** Return the digits of the codes that are looked for first, or 0. */
  int level() {
    if (label.level() > 0) {
      return label.level();
    }
    return isTop() ? CodeLevel.CLASS : context.preferredLevel();
  }

  // that nothing stands above it is known as well: 其他支出 as class, section and item in turn
  private boolean isTop() {
    return context.parentEvidence() != ParentEvidence.NONE && context.parentCode().isEmpty();
  }

  /** Find what it stands under by the rows or headings above it. */
  Optional<String> parent() {
    return context.parentEvidence() != ParentEvidence.NONE && catalogue.holds(context.parentCode())
        ? Optional.of(context.parentCode())
        : Optional.empty();
  }

  /** Return whether more than the order of rows says what it stands under. */
  boolean hasFirmParent() {
    return context.parentEvidence().compareTo(ParentEvidence.ORDER) > 0 && parent().isPresent();
  }

  /** Return whether a code can be money of the table's fund, as far as that is known. */
  boolean isOfFund(String found) {
    return context.fundBook().isEmpty()
        || dimension != CodeDimension.FUNCTION
        || catalogue.isOfFund(found, context.fundBook());
  }

  /** Return the row as if it had another name. */
  CodedRow named(String name) {
    return new CodedRow(dimension, label.named(name), context, catalogue);
  }

  /** Keep the codes of a number of digits. */
  static List<String> withDigits(List<String> codes, int digits) {
    return codes.stream().filter(code -> code.length() == digits).toList();
  }

  /** Return the one code of a list that has just one. */
  static Optional<String> only(List<String> codes) {
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  CodeMatch match(String found, MatchMethod method, MatchEvidence evidence) {
    return CodeMatch.of(dimension, found, method, evidence);
  }

  CodeMatch unmatched(FindingKind finding) {
    return CodeMatch.unmatched(dimension, finding);
  }
}
