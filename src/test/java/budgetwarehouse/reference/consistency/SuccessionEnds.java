package budgetwarehouse.reference.consistency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What moved stands in the list until its last year, and where it moved to, from the year after.
 * Content that left as a whole ends a span of its code; a code may go on when it was split. A list
 * with rules of its own, as {@code division_rule.csv}, is held to those.
 */
final class SuccessionEnds implements ListRule {
  private static final String SPLIT = "split";
  private static final String ABOLISHED = "abolished";
  private static final Set<String> RULES = Set.of("moved", "merged", SPLIT, ABOLISHED);
  private static final Set<String> WHOLE = Set.of("moved", "merged", ABOLISHED);

  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    return Successions.isSuccession(list)
        ? list.rows()
            .filter(move -> move.has("code"))
            .flatMap(move -> fault(move, list, lists).stream())
        : Stream.empty();
  }

  private Optional<Fault> fault(ListedRow move, CodeList list, CodeLists lists) {
    String about = Successions.listOf(move);
    Optional<CodeList> codes = lists.find(about);
    if (codes.isEmpty()) {
      return found(move, "no list " + about, "mend the scheme");
    }
    Optional<CodeList> ownRules = lists.find(about + "_rule");
    Set<String> rules = ownRules.map(SuccessionEnds::codes).orElse(RULES);
    if (!rules.contains(move.text("rule"))) {
      return found(
          move, "no rule " + move.text("rule"), "take one of " + rules.stream().sorted().toList());
    }
    return formerEnd(move, codes.get())
        .or(() -> laterEnd(move, codes.get()))
        .or(() -> ownRules.isPresent() ? Optional.empty() : companions(move, list));
  }

  private static Set<String> codes(CodeList rules) {
    return rules.rows().map(ListedRow::code).collect(Collectors.toSet());
  }

  private Optional<Fault> formerEnd(ListedRow move, CodeList codes) {
    int lastYear = Integer.parseInt(move.text("last_year"));
    String code = move.text("code");
    if (!codes.holds(code, lastYear)) {
      return found(move, "%s is not in the list in %d".formatted(code, lastYear), "mend the year");
    }
    boolean ends =
        codes.spansOf("", code).stream().anyMatch(span -> span.years().last() == lastYear);
    return ends || !WHOLE.contains(move.text("rule"))
        ? Optional.empty()
        : found(
            move,
            "its whole content left, yet no span of %s ends in %d".formatted(code, lastYear),
            "close the span, or call it split");
  }

  private Optional<Fault> laterEnd(ListedRow move, CodeList codes) {
    String successor = move.text("successor_code");
    if (move.text("rule").equals(ABOLISHED) != successor.isEmpty()) {
      return found(
          move, "only what is abolished has no successor", "mend the rule or the successor");
    }
    if (successor.isEmpty()) {
      return Optional.empty();
    }

    int firstYear = Integer.parseInt(move.text("first_year"));
    if (firstYear != Integer.parseInt(move.text("last_year")) + 1) {
      return found(move, "its years do not follow each other", "mend first_year or last_year");
    }
    return codes.holds(successor, firstYear)
        ? Optional.empty()
        : found(
            move,
            "successor %s is not in the list in %d".formatted(successor, firstYear),
            "mend the successor, its span or the year");
  }

  /** What went to one code has one row; what was split has several, and part may have ended. */
  private Optional<Fault> companions(ListedRow move, CodeList list) {
    List<String> rules =
        list.rows()
            .filter(other -> Successions.listOf(other).equals(Successions.listOf(move)))
            .filter(other -> other.text("code").equals(move.text("code")))
            .filter(other -> other.text("last_year").equals(move.text("last_year")))
            .map(other -> other.text("rule"))
            .toList();
    boolean alone = rules.size() == 1 && !rules.contains(SPLIT);
    boolean parted =
        rules.size() > 1
            && rules.contains(SPLIT)
            && rules.stream().allMatch(rule -> rule.equals(SPLIT) || rule.equals(ABOLISHED));
    return alone || parted
        ? Optional.empty()
        : found(
            move,
            "its code and year have the rows " + rules,
            "split needs a row for each successor, moved and merged one row alone");
  }

  private Optional<Fault> found(ListedRow move, String wrong, String mend) {
    return Optional.of(move.fault(this, wrong, mend));
  }
}
