package budgetwarehouse.normalisation.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a target value binds: the number itself, at least, at most, between. */
public enum Comparator {
  EQ,
  GE,
  GT,
  LE,
  LT,
  RANGE,
  ABOUT;

  /** Return the code used in lists, match files and the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Find the member of a code; empty when there is none. */
  static Optional<Comparator> of(String code) {
    return Arrays.stream(values()).filter(member -> member.code().equals(code)).findFirst();
  }

  /** Return whether the number is a lower bound or the value itself. */
  boolean boundsBelow() {
    return this != LE && this != LT;
  }

  /** Return whether the number is a lower bound and not the value itself. */
  boolean boundsOnlyBelow() {
    return !boundsAbove();
  }

  /** Return whether the number is an upper bound and not the value itself. */
  boolean boundsOnlyAbove() {
    return !boundsBelow();
  }

  /** Return whether the number is an upper bound or the value itself. */
  boolean boundsAbove() {
    return this != GE && this != GT;
  }
}
