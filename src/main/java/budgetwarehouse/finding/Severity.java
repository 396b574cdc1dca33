package budgetwarehouse.finding;

import java.util.Locale;

/** How much a fault matters; the order is from least to most. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Probably wrong, or needs an explanation. */
  WARNING,
  /** A figure, a row or a document is missing or wrong. */
  ERROR;

  /** Return the code used in the store and the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
