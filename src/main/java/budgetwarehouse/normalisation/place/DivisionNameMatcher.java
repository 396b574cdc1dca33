package budgetwarehouse.normalisation.place;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;
import java.util.Optional;

/** Finds a division by its name alone. */
final class DivisionNameMatcher {
  private static final int SHORTEST_NAME = 2;

  private final DivisionList divisions;
  private final ZoneFinder zones;
  private final DivisionTails tails;

  DivisionNameMatcher(DivisionList divisions, ZoneFinder zones, DivisionTails tails) {
    this.divisions = divisions;
    this.zones = zones;
    this.tails = tails;
  }

  /** Match a folded name that is not blank; what several divisions bear stays undecided. */
  DivisionMatch match(String name, int year) {
    return whole(name, year)
        .or(() -> withoutTail(name, year))
        .orElseGet(() -> unmatched(name, year));
  }

  private Optional<DivisionMatch> whole(String name, int year) {
    DivisionCandidates bearers = divisions.named(name);
    return bearers
        .onlyIn(year)
        .map(division -> DivisionMatch.of(division, MatchMethod.NAME, ""))
        .or(() -> inOtherYears(bearers, year))
        .or(() -> alias(divisions.called(name, year), "alias"))
        .or(() -> alias(divisions.namedInShort(name).onlyIn(year), "short_name"))
        .or(() -> inOtherYears(divisions.namedInShort(name), year))
        .or(() -> zones.find(name, year));
  }

  private static Optional<DivisionMatch> alias(Optional<Division> found, String evidence) {
    return found.map(division -> DivisionMatch.of(division, MatchMethod.ALIAS, evidence));
  }

  private static Optional<DivisionMatch> inOtherYears(DivisionCandidates bearers, int year) {
    return bearers
        .onlyInOtherYears(year)
        .map(division -> DivisionMatch.ofOtherYear(division, year));
  }

  private Optional<DivisionMatch> withoutTail(String name, int year) {
    for (int end = name.length() - 1; end >= SHORTEST_NAME; end--) {
      // few beginnings are a division, and looking one up is cheaper than reading the tail
      Optional<DivisionMatch> division = beginning(name.substring(0, end), year);
      if (division.isPresent()) {
        Optional<String> evidence = tails.evidenceOf(name.substring(end));
        if (evidence.isPresent()) {
          return evidence.map(division.get()::behind);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<DivisionMatch> beginning(String name, int year) {
    return alias(zones.divisionNamed(name, year), "")
        .or(() -> alias(divisions.called(name, year), ""))
        .or(() -> zones.find(name, year));
  }

  /** Return how many characters at the start of a folded name are the name of a zone. */
  int zoneLength(String name, String zoneCode) {
    for (int end = name.length() - 1; end >= SHORTEST_NAME; end--) {
      boolean isZone =
          zones.find(name.substring(0, end), 0).map(DivisionMatch::code).stream()
              .anyMatch(zoneCode::equals);
      if (isZone) {
        return end;
      }
    }
    return 0;
  }

  private DivisionMatch unmatched(String name, int year) {
    List<String> bearers = divisions.namedInShort(name).codesIn(year);
    DivisionMatch unmatched = DivisionMatch.unmatched("", name);
    return bearers.isEmpty()
        ? unmatched.with(FindingKind.NAME_UNKNOWN)
        : unmatched
            .because("borne by " + String.join(" ", bearers))
            .with(FindingKind.NAME_AMBIGUOUS);
  }
}
