package budgetwarehouse.extraction.word.list;

import java.util.OptionalInt;

/**
 * One level of a list.
 *
 * @param start number of the first paragraph
 * @param format how numbers are written, such as {@code chineseCounting}
 * @param text what is printed, with %1 to %9 for the numbers of the levels
 * @param legal whether the numbers of all levels are written in digits
 * @param restartAfter level, from 1, behind which it begins again; 0 for never, empty for any above
 */
public record ListLevel(
    int start, String format, String text, boolean legal, OptionalInt restartAfter) {
  /** A level of which nothing is stated. */
  public static final ListLevel PLAIN = new ListLevel(1, "none", "", false, OptionalInt.empty());

  /** Return the same level with another first number. */
  public ListLevel startingAt(int number) {
    return new ListLevel(number, format, text, legal, restartAfter);
  }

  /** Return whether it prints a sign instead of a number. */
  public boolean isBullet() {
    return format.equals("bullet");
  }
}
