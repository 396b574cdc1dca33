package budgetwarehouse.normalisation.code;

import java.util.List;
import java.util.Set;

/** Tells whether a code held in other years what it holds in one year. */
final class CodeContent {
  private final List<CodeSuccession> moves;
  private final int year;

  /**
   * Compare with a year.
   *
   * @param year year of the catalogue, 0 for the one in force
   */
  CodeContent(List<CodeSuccession> moves, int year) {
    this.moves = moves;
    this.year = year;
  }

  /**
   * Return whether the content of a code in other years is, as a whole, what the code holds in the
   * year. Of a class a part may have gone: it is renamed, and not given away.
   */
  boolean isSame(CodeEntry span) {
    Set<String> places =
        span.years().areBefore(year)
            ? placesOf(span)
            : new SuccessionWalk(moves, span.years().first()).placesOf(span.code(), year);
    boolean isClass = span.code().length() == CodeLevel.CLASS;
    return places.contains(span.code()) && (isClass || places.size() == 1);
  }

  /** List the codes that hold in the year what a span held before; none for a later span. */
  Set<String> placesOf(CodeEntry span) {
    return span.years().areBefore(year)
        ? new SuccessionWalk(moves, year).placesOf(span.code(), span.years().last())
        : Set.of();
  }
}
