package budgetwarehouse.normalisation.code;

import java.util.Arrays;
import java.util.Locale;

/** How it is known what a row stands under. */
public enum ParentEvidence {
  /** It is not known. */
  NONE,
  /** Only the order of the rows says so. */
  ORDER,
  /** The heading says so. */
  PATH,
  /** The amount of the row above is the sum of the rows below it. */
  SUM;

  /** Return the code used in questions and match files; blank for none. */
  public String code() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }

  /**
   * Return the member of a code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static ParentEvidence of(String code) {
    return Arrays.stream(values())
        .filter(member -> member.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no parent evidence " + code + " among " + Arrays.toString(values())));
  }
}
