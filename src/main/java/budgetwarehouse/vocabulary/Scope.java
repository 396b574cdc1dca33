package budgetwarehouse.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a document covers a department with all its bodies or one body alone; never merged by
 * name.
 */
public enum Scope {
  DEPARTMENT,
  UNIT;

  /** Return the code used in manifests, the store and the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Find the member by its code; empty when there is none of that code. */
  public static Optional<Scope> of(String code) {
    return Arrays.stream(values()).filter(member -> member.code().equals(code)).findFirst();
  }
}
