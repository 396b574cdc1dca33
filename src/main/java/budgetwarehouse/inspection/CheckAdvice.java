package budgetwarehouse.inspection;

import budgetwarehouse.reference.ReferenceList;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** What is advised to who is to answer a failure, by check or by group of checks. */
final class CheckAdvice {
  private static final Map<String, String> ADVICE =
      ReferenceList.read("vocabulary/check_advice.csv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get("checks"), row -> row.get("advice")));

  private CheckAdvice() {}

  /** Return the advice for a check, its own before that of its group; blank where there is none. */
  static String of(String check) {
    return ADVICE.keySet().stream()
        .filter(checks -> check.equals(checks) || check.startsWith(checks + "-"))
        .max(Comparator.comparingInt(String::length))
        .map(ADVICE::get)
        .orElse("");
  }
}
