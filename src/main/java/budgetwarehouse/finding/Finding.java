package budgetwarehouse.finding;

/**
 * Fault of the data: never an exception, always with its place, and kept with the figures.
 *
 * @param kind what is wrong
 * @param place where it is printed
 * @param printed the text as printed, or blank
 * @param expected what was expected in its place, in Chinese, for the analyst
 */
public record Finding(FindingKind kind, Place place, String printed, String expected) {
  /** Return how much it matters. */
  public Severity severity() {
    return kind.severity();
  }
}
