package budgetwarehouse.extraction.number;

import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of a document or of one of its pages: those of its source, and those found again in what
 * was read of it.
 *
 * @param seen in the source, before any of it was set into cells or sentences
 * @param inCells in the cells of tables
 * @param inProse in paragraphs
 * @param leftOut in what is left out on purpose
 */
public record NumberAccount(
    NumberTokens seen, NumberTokens inCells, NumberTokens inProse, NumberTokens leftOut) {
  /** Open an account without any numbers. */
  public static NumberAccount empty() {
    return new NumberAccount(
        new NumberTokens(), new NumberTokens(), new NumberTokens(), new NumberTokens());
  }

  /**
   * Count both sides and compare them.
   *
   * @param place the page or document whose numbers these are
   * @return what is wrong where the two differ
   */
  public Optional<Finding> close(Place place, ReadingAccount.Tally tally) {
    NumberTokens found = NumberTokens.together(List.of(inCells, inProse, leftOut));
    List<String> missing = seen.without(found);
    List<String> invented = found.without(seen);
    tally.add(ReadingCount.NUMBERS_SEEN, seen.size());
    tally.add(ReadingCount.NUMBERS_IN_CELLS, inCells.size());
    tally.add(ReadingCount.NUMBERS_IN_PROSE, inProse.size());
    tally.add(ReadingCount.NUMBERS_LEFT_OUT, leftOut.size());
    tally.add(ReadingCount.NUMBERS_MISSING, missing.size());
    tally.add(ReadingCount.NUMBERS_INVENTED, invented.size());
    if (missing.isEmpty() && invented.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            FindingKind.NUMBERS_NOT_CONSERVED,
            place,
            String.join(" ", invented),
            String.join(" ", missing)));
  }
}
