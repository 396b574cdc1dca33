package budgetwarehouse.fuzz;

/**
 * What became of a broken file.
 *
 * @param outcome one word, to be counted
 * @param fault what is wrong with the reader, or blank
 */
record Verdict(String outcome, String fault) {
  static Verdict well(String outcome) {
    return new Verdict(outcome, "");
  }

  static Verdict wrong(String outcome, String fault) {
    return new Verdict(outcome, fault);
  }

  boolean isWell() {
    return fault.isEmpty();
  }
}
