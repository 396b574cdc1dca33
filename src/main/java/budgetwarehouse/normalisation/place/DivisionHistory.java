package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which division was which in another year, {@code reference/division_succession.csv}.
 *
 * <p>Only successions of one to one are followed: a county that became a district, took another
 * name or another code. What was merged or split is another division afterwards.
 */
final class DivisionHistory {
  private final Map<Division, Division> next = new HashMap<>();
  private final Map<Division, Division> former = new HashMap<>();

  /**
   * Link the spans.
   *
   * @param spansByCode every span of each code
   * @param ruleList {@code reference/division_rule.csv}
   */
  DivisionHistory(
      Map<String, List<Division>> spansByCode, ReferenceList succession, ReferenceList ruleList) {
    Set<String> oneToOne =
        ReferenceRow.of(ruleList).stream()
            .filter(rule -> rule.text("is_one_to_one").equals("true"))
            .map(rule -> rule.text("code"))
            .collect(Collectors.toUnmodifiableSet());
    List<ReferenceRow> rows = ReferenceRow.of(succession);
    Set<String> changed =
        rows.stream()
            .map(row -> row.text("code") + row.text("last_year"))
            .collect(Collectors.toUnmodifiableSet());
    rows.stream()
        .filter(row -> oneToOne.contains(row.text("rule")))
        .forEach(row -> link(spansByCode, row));
    spansByCode.values().forEach(spans -> linkUnchanged(spans, changed));
  }

  private void link(Map<String, List<Division>> spansByCode, ReferenceRow row) {
    int lastYear = row.number("last_year", 0);
    int firstYear = row.number("first_year", 0);
    Optional<Division> old =
        spansByCode.getOrDefault(row.text("code"), List.of()).stream()
            .filter(span -> span.lastYear() == lastYear)
            .findFirst();
    Optional<Division> successor =
        spansByCode.getOrDefault(row.text("successor_code"), List.of()).stream()
            .filter(span -> span.firstYear() == firstYear)
            .findFirst();
    old.ifPresent(division -> successor.ifPresent(later -> link(division, later)));
  }

  // the same division with another full name, because that of its prefecture changed
  private void linkUnchanged(List<Division> spans, Set<String> changed) {
    for (Division old : spans) {
      if (!changed.contains(old.code() + old.lastYear())) {
        spans.stream()
            .filter(span -> span.firstYear() == old.lastYear() + 1)
            .forEach(later -> link(old, later));
      }
    }
  }

  private void link(Division old, Division later) {
    next.put(old, later);
    former.put(later, old);
  }

  /** Find what a division is or was in a year; empty where it was part of another, or was not. */
  Optional<Division> memberIn(Division division, int year) {
    return line(division).stream().filter(member -> member.holdsIn(year)).findFirst();
  }

  /** List a division in all its spans, the first first. */
  List<Division> line(Division division) {
    List<Division> line = new ArrayList<>(List.of(division));
    for (Division old = former.get(division); old != null; old = former.get(old)) {
      line.add(0, old);
    }
    for (Division later = next.get(division); later != null; later = next.get(later)) {
      line.add(later);
    }
    return line;
  }
}
