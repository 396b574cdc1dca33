package budgetwarehouse.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Over which time a performance indicator is to be reached. */
public enum Horizon {
  ANNUAL,
  LONG_TERM;

  /** Return the code used in manifests, the store and the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Find the member by its code; empty when there is none of that code. */
  public static Optional<Horizon> of(String code) {
    return Arrays.stream(values()).filter(member -> member.code().equals(code)).findFirst();
  }
}
