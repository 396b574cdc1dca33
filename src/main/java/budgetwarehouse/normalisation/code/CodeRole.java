package budgetwarehouse.normalisation.code;

import java.util.Arrays;
import java.util.Locale;

/** What a row is to the other rows of its table, as far as its own label tells. */
public enum CodeRole {
  /**
   * An entry of the list. In coded tables classes and sections are items too: only rows below tell.
   */
  ITEM,
  /** Sum of some rows. */
  SUBTOTAL,
  /** Sum of all rows, or of all but the money of other years. */
  TOTAL,
  /** Money carried in from or on to another year, outside the totals of the year itself. */
  CARRY_OVER,
  /** Part of the row above that is counted there (其中). */
  OF_WHICH;

  /** Return the code used in lists, match files and the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Return the member of a code.
   *
   * @throws IllegalArgumentException when there is none
   */
  static CodeRole of(String code) {
    return Arrays.stream(values())
        .filter(member -> member.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no role " + code + " among " + Arrays.toString(values())));
  }
}
