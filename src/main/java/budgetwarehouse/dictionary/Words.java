package budgetwarehouse.dictionary;

/** A comment of the warehouse in its two languages; one without a bar is Chinese alone. */
record Words(String chinese, String english) {
  private static final String BAR = " | ";

  static Words of(String comment) {
    int bar = comment.indexOf(BAR);
    return bar < 0
        ? new Words(comment, "")
        : new Words(comment.substring(0, bar), comment.substring(bar + BAR.length()));
  }
}
