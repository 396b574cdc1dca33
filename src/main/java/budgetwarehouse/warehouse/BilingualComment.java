package budgetwarehouse.warehouse;

/** The form of every comment in the warehouse: Chinese, a bar between blanks, English. */
final class BilingualComment {
  private static final String BAR = " | ";

  private BilingualComment() {}

  /** Return the part before the bar, or all where there is no bar. */
  static String chinese(String comment) {
    int bar = comment.indexOf(BAR);
    return bar < 0 ? comment : comment.substring(0, bar);
  }

  /** Return the part after the bar; blank where there is no bar. */
  static String english(String comment) {
    int bar = comment.indexOf(BAR);
    return bar < 0 ? "" : comment.substring(bar + BAR.length());
  }
}
