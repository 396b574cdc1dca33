package budgetwarehouse.normalisation.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Follows the content of codes over all reforms to one year. */
final class SuccessionWalk {
  private static final int LONGEST_WAY_BACK = 6;

  private final List<CodeSuccession> moves;
  private final int year;

  /**
   * Walk to a year.
   *
   * @param year year of the catalogue, 0 for the one in force
   */
  SuccessionWalk(List<CodeSuccession> moves, int year) {
    this.moves = moves;
    this.year = year == 0 ? Integer.MAX_VALUE : year;
  }

  /**
   * List the codes that hold what the last span of a code before the year held: one where all went
   * to one, several where it was split on the way, blank for what ended; none without such a span.
   */
  Set<String> placesOf(String code) {
    Set<String> places = new TreeSet<>();
    moves.stream()
        .filter(move -> move.code().equals(code) && move.lastYear() < year)
        .mapToInt(CodeSuccession::lastYear)
        .max()
        .ifPresent(lastYear -> follow(code, lastYear, places));
    return places;
  }

  /** List the codes that hold what a code held in an earlier year, as {@link #placesOf(String)}. */
  Set<String> placesOf(String code, int since) {
    Set<String> places = new TreeSet<>();
    follow(code, since, places);
    return places;
  }

  // each step ends later than the one before, so the walk ends
  private void follow(String code, int since, Set<String> places) {
    List<CodeSuccession> later =
        moves.stream()
            .filter(move -> move.code().equals(code))
            .filter(move -> since <= move.lastYear() && move.lastYear() < year)
            .toList();
    if (later.isEmpty() || code.isEmpty()) {
      places.add(code);
      return;
    }
    int next = later.stream().mapToInt(CodeSuccession::lastYear).min().orElseThrow();
    for (CodeSuccession move : later) {
      if (move.lastYear() == next) {
        follow(move.successor(), move.firstYear(), places);
      }
    }
  }

  /** Find the code that alone held in the year what a code of a later year holds. */
  Optional<String> originOf(String code) {
    String origin = code;
    for (int i = 0; i < LONGEST_WAY_BACK; i++) {
      String from = origin;
      List<CodeSuccession> before =
          moves.stream()
              .filter(move -> move.successor().equals(from) && move.firstYear() > year)
              .toList();
      if (before.isEmpty()) {
        break;
      }
      if (before.size() > 1 || !before.get(0).isMoved()) {
        return Optional.empty();
      }
      origin = before.get(0).code();
    }
    return origin.equals(code) ? Optional.empty() : Optional.of(origin);
  }
}
