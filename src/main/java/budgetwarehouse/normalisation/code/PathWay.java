package budgetwarehouse.normalisation.code;

import static budgetwarehouse.finding.FindingKind.NAME_AMBIGUOUS;
import static budgetwarehouse.finding.FindingKind.NAME_UNKNOWN;

import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;
import java.util.Optional;

/** Matches rows whose label spells out what they stand under: class, section and item in one. */
final class PathWay {
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_PATH = 2;

  private PathWay() {}

  /** Match a label with ancestors; empty when it has none, or none that is known. */
  static Optional<CodeMatch> match(CodedRow row) {
    return row.label().ancestors().isEmpty()
        ? Optional.empty()
        : deepest(row).map(parent -> below(row, parent));
  }

  /** Match a name that stands behind those of its section or class: 人大事务行政运行. */
  static Optional<CodeMatch> joined(CodedRow row) {
    String name = row.name().replace("、", "");
    return below(row.catalogue(), name, LONGEST_PATH)
        .map(code -> row.match(code, MatchMethod.NAME, MatchEvidence.NAME_UNDER_PATH));
  }

  private static Optional<String> below(YearCatalogue catalogue, String name, int depth) {
    for (int cut = name.length() - SHORTEST_NAME; cut >= SHORTEST_NAME && depth > 0; cut--) {
      String above = name.substring(0, cut);
      String own = name.substring(cut);
      if (!catalogue.named(own).isEmpty()) {
        Optional<String> child =
            known(catalogue, above)
                .or(() -> below(catalogue, above, depth - 1))
                .flatMap(parent -> ChildName.official(catalogue, parent, own));
        if (child.isPresent()) {
          return child;
        }
      }
    }
    return Optional.empty();
  }

  private static CodeMatch below(CodedRow row, String parent) {
    return ChildName.official(row.catalogue(), parent, row.name())
        .map(code -> atLevel(row, code, MatchMethod.NAME, MatchEvidence.NAME_UNDER_PATH))
        .or(
            () ->
                ChildName.called(row.catalogue(), parent, row.name())
                    .map(
                        code ->
                            atLevel(
                                row, code, MatchMethod.ALIAS, MatchEvidence.ALIAS_UNDER_PARENT)))
        .or(() -> ChildName.damaged(row, parent))
        .orElseGet(() -> parentAlone(row, parent));
  }

  private static CodeMatch parentAlone(CodedRow row, String parent) {
    return row.catalogue().named(row.name()).contains(parent)
        ? byOwnName(row, parent)
        : row.match(parent, MatchMethod.PARENT, MatchEvidence.PARENT_OF_NAME).with(NAME_UNKNOWN);
  }

  private static CodeMatch byOwnName(CodedRow row, String code) {
    return row.match(code, MatchMethod.PARENT, MatchEvidence.PARENT_BY_OWN_NAME)
        .with(NAME_AMBIGUOUS);
  }

  // called an item, known as a section: the item below it that is meant is not named
  private static CodeMatch atLevel(
      CodedRow row, String code, MatchMethod method, MatchEvidence evidence) {
    return row.label().level() == CodeLevel.ITEM
            && code.length() < CodeLevel.ITEM
            && row.dimension() == CodeDimension.FUNCTION
        ? byOwnName(row, code)
        : row.match(code, method, evidence);
  }

  // the heading holds only where the label does not begin with a class of its own
  private static Optional<String> deepest(CodedRow row) {
    YearCatalogue catalogue = row.catalogue();
    List<String> ancestors = row.label().ancestors();
    String first = ancestors.get(0);
    Optional<String> found =
        row.parent()
            .flatMap(parent -> child(catalogue, parent, first))
            .or(() -> known(catalogue, first));
    for (String name : ancestors.subList(1, ancestors.size())) {
      found =
          found
              .map(parent -> child(catalogue, parent, name).orElse(parent))
              .or(() -> known(catalogue, name));
    }
    return found;
  }

  private static Optional<String> child(YearCatalogue catalogue, String parent, String name) {
    return ChildName.official(catalogue, parent, name)
        .or(() -> ChildName.called(catalogue, parent, name));
  }

  /** Find the class, else the section, that bears or bore a name. */
  static Optional<String> known(YearCatalogue catalogue, String name) {
    return ofLevel(catalogue, name, CodeLevel.CLASS)
        .or(() -> ofLevel(catalogue, name, CodeLevel.SECTION));
  }

  private static Optional<String> ofLevel(YearCatalogue catalogue, String name, int digits) {
    return CodedRow.only(CodedRow.withDigits(catalogue.named(name), digits))
        .or(() -> CodedRow.only(CodedRow.withDigits(catalogue.called(name), digits)))
        .or(() -> CodedRow.only(CodedRow.withDigits(catalogue.everCalled(name), digits)))
        .or(() -> CodedRow.only(CodedRow.withDigits(catalogue.alike(name), digits)));
  }
}
