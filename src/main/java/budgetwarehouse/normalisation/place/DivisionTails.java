package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands behind the name of a division and is no part of it, {@code
 * vocabulary/division_tail.csv}: 人民政府, 本级, the name of a body, a township.
 */
final class DivisionTails {
  private final List<Tail> tails;

  DivisionTails(ReferenceList list) {
    tails =
        ReferenceRow.of(list).stream()
            .map(row -> new Tail(Pattern.compile(row.text("pattern")), row.text("evidence")))
            .toList();
  }

  /** Return what a text behind a division's name is; empty where it may belong to the name. */
  Optional<String> evidenceOf(String rest) {
    return tails.stream()
        .filter(tail -> tail.pattern().matcher(rest).matches())
        .map(Tail::evidence)
        .findFirst();
  }

  private record Tail(Pattern pattern, String evidence) {}
}
