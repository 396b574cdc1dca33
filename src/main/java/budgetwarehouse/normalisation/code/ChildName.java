package budgetwarehouse.normalisation.code;

import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds the child of a known parent that a name means. */
final class ChildName {
  private ChildName() {}

  /** Find the child that officially bears the name. */
  static Optional<String> official(YearCatalogue catalogue, String parent, String name) {
    return CodedRow.only(within(catalogue.named(name), parent))
        .filter(code -> !code.equals(parent))
        .or(() -> rightBelow(catalogue.named(name), parent));
  }

  /** Find the child that the name was or is another name of. */
  static Optional<String> called(YearCatalogue catalogue, String parent, String name) {
    return rightBelow(catalogue.called(name), parent)
        .or(() -> rightBelow(catalogue.everCalled(name), parent))
        .or(() -> CodedRow.only(within(catalogue.called(name), parent)))
        .or(() -> CodedRow.only(within(catalogue.placesOfStrangers(name), parent)));
  }

  /** Find the one child whose name, cut off or written in another way, it can be. */
  static Optional<CodeMatch> damaged(CodedRow row, String parent) {
    String name = row.name();
    return child(row, parent, EntryName::isVariant)
        .or(() -> child(row, parent, EntryName::isReordered))
        .or(
            () ->
                child(
                    row,
                    parent,
                    (printed, official) ->
                        EntryName.isCut(printed, official, NameAgreement.CUT_CHOOSING)))
        .filter(code -> row.catalogue().named(name).isEmpty())
        .map(
            code -> row.match(code, MatchMethod.REPAIRED, MatchEvidence.NAME_DAMAGED_UNDER_PARENT));
  }

  private static Optional<String> child(
      CodedRow row, String parent, BiPredicate<String, String> fits) {
    YearCatalogue catalogue = row.catalogue();
    return CodedRow.only(
        catalogue.childrenOf(parent).stream()
            .filter(code -> fits.test(row.name(), catalogue.nameOf(code).orElse("")))
            .toList());
  }

  private static List<String> within(List<String> codes, String ancestor) {
    return codes.stream()
        .filter(code -> CodeLevel.isWithin(code, ancestor) && !code.equals(ancestor))
        .toList();
  }

  private static Optional<String> rightBelow(List<String> codes, String parent) {
    return CodedRow.only(
        codes.stream().filter(code -> CodeLevel.parentOf(code).equals(parent)).toList());
  }
}
