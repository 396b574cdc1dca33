package budgetwarehouse.reference.consistency;

import java.util.Locale;
import java.util.stream.Stream;

/** Something that must hold in every list, or in every list of a kind. */
interface ListRule {
  /** Find the rows of a list that break the rule; a list that it is not about has none. */
  Stream<Fault> faults(CodeList list, CodeLists lists);

  /** Return the name used in {@code list_exception.csv}. */
  default String code() {
    return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
