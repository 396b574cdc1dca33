package budgetwarehouse.province;

/** Kinds of documents that a body discloses for a year. */
enum Kind {
  /** Budget of the year. */
  BUDGET("budget"),
  /** Performance sheets of the budget, where they stand apart. */
  PERFORMANCE("budget"),
  /** Final account of the year. */
  ACCOUNT("final_account");

  private final String stage;

  Kind(String stage) {
    this.stage = stage;
  }

  /** Return the stage of the year that it is about. */
  String stage() {
    return stage;
  }
}
