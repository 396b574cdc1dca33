package budgetwarehouse.normalisation.code;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.List;

/** Tells names of bodies, which have numbers of their own, from names of entries. */
final class BodyName {
  private final List<String> endings;

  /** Read {@code vocabulary/body_ending.csv}. */
  BodyName(ReferenceList list) {
    endings = ReferenceRow.of(list).stream().map(row -> row.text("ending")).toList();
  }

  /** Return whether a name that is no entry's can be that of a body. */
  boolean fits(String name) {
    return endings.stream().anyMatch(name::endsWith);
  }
}
