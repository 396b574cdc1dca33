package budgetwarehouse.normalisation.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Divisions that a name may mean; several bear the name 鼓楼区, and none of them is guessed.
 *
 * @param divisions spans of divisions of any year
 */
record DivisionCandidates(List<Division> divisions, DivisionHistory history) {
  boolean isEmpty() {
    return divisions.isEmpty();
  }

  /** Keep those whose code begins with some digits: those of a province or prefecture. */
  DivisionCandidates startingWith(String digits) {
    List<Division> kept =
        divisions.stream().filter(division -> division.code().startsWith(digits)).toList();
    return new DivisionCandidates(kept, history);
  }

  /** Find the only one that bears the name in a year, the year in which it gave it up included. */
  Optional<Division> onlyIn(int year) {
    List<Division> current = divisions.stream().filter(span -> span.holdsIn(year)).toList();
    if (!current.isEmpty()) {
      return only(current);
    }
    return only(divisions.stream().filter(span -> span.endsIn(year)).toList());
  }

  /** Find what the bearers of the name in other years are in this one, where that is one only. */
  Optional<Division> onlyInOtherYears(int year) {
    if (divisions.stream().anyMatch(span -> span.holdsIn(year) || span.endsIn(year))) {
      return Optional.empty();
    }

    return only(divisions.stream().map(span -> history.memberIn(span, year).orElse(span)).toList());
  }

  /** Return whether any of them is a division in one of its years. */
  boolean include(Division division) {
    List<String> codes = history.line(division).stream().map(Division::code).toList();
    Predicate<Division> isOne = candidate -> codes.contains(candidate.code());
    return divisions.stream().anyMatch(isOne);
  }

  /** List the codes of those that bear the name in a year. */
  List<String> codesIn(int year) {
    return divisions.stream()
        .filter(span -> span.holdsIn(year))
        .map(Division::code)
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<Division> only(List<Division> named) {
    return named.stream().map(Division::code).distinct().count() == 1
        ? Optional.of(named.get(0))
        : Optional.empty();
  }
}
