package budgetwarehouse.vocabulary;

import java.util.Locale;

/** How a printed value was led to an entry of a list, from the firmest way to none. */
public enum MatchMethod {
  /** Code and name agree, or the value follows the written grammar. */
  EXACT,
  /** By the official name alone. */
  NAME,
  /** By another name for the same thing: a former, shortened or local one. */
  ALIAS,
  /** After mending damage of print or of the code; doubtful enough to look at. */
  REPAIRED,
  /** By what it is a part of. */
  PARENT,
  /** Not at all. */
  UNMATCHED,
  /** By the decision of a person, whatever the lists say. */
  OVERRIDE;

  /** Return the code used in the match files and the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Return the less firm of two ways. */
  public MatchMethod orWeaker(MatchMethod other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
