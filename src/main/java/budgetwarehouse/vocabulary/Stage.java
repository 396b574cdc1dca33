package budgetwarehouse.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which act of publication: the year's plan or its result. */
public enum Stage {
  BUDGET,
  FINAL_ACCOUNT;

  /** Return the code used in manifests, the store and the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Find the member by its code; empty when there is none of that code. */
  public static Optional<Stage> of(String code) {
    return Arrays.stream(values()).filter(member -> member.code().equals(code)).findFirst();
  }
}
