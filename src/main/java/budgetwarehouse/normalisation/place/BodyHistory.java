package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What bodies of a kind are called today, {@code reference/body_succession.csv}.
 *
 * <p>A renaming of one to one gives old and new one name in common, and so one history. A body that
 * was merged with others or split keeps its own: its money is not that of its successor.
 */
final class BodyHistory {
  private static final int MOST_STEPS = 6;
  private static final List<String> FOLLOWED = List.of("same", "renamed");
  private static final List<String> ENDED = List.of("merged", "split");
  private static final List<String> RULES =
      List.of("unchanged", "same", "renamed", "merged", "split");

  private final Map<String, Change> changes = new HashMap<>();

  BodyHistory(ReferenceList list) {
    for (ReferenceRow row : ReferenceRow.of(list)) {
      String rule = row.text("rule");
      if (FOLLOWED.contains(rule) || ENDED.contains(rule)) {
        changes.put(
            Folding.fold(row.text("name")),
            new Change(Folding.fold(row.text("successor_name")), rule));
      }
    }
  }

  /** Find the name in common of a body whose identity is given without that of an own office. */
  Line lineOf(String identity) {
    Line line = new Line(identity, "unchanged");
    for (int step = 0; step < MOST_STEPS; step++) {
      Change change = changes.get(line.name());
      if (change == null) {
        return line;
      }
      line = line.after(change);
      if (ENDED.contains(change.rule())) {
        return line;
      }
    }
    throw new IllegalStateException("names lead in a circle from " + identity);
  }

  private record Change(String successor, String rule) {}

  /**
   * The history a body belongs to.
   *
   * @param name name in common, the newest that was reached
   * @param rule {@code unchanged, same, renamed}, or {@code merged, split} where it goes no further
   */
  record Line(String name, String rule) {
    Line after(Change change) {
      boolean ends = ENDED.contains(change.rule());
      String stronger =
          List.of(rule, change.rule()).stream()
              .max(Comparator.comparingInt(RULES::indexOf))
              .orElse(rule);
      return new Line(ends ? name : change.successor(), stronger);
    }
  }
}
