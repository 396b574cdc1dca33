package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What bodies of a kind are called today, {@code reference/body_succession.csv}.
 *
 * <p>A renaming of one to one gives old and new one name in common, and so one history. A body that
 * was merged with others or split keeps its own: its money is not that of its successor.
 *
 * <p>Years of the list are the usual ones of a reform. A body that bears its old name after them
 * was left out of it so far and goes on; its name in common stays, a place may rename it later.
 */
final class BodyHistory {
  private static final int MOST_STEPS = 6;
  private static final int UNDATED = Integer.MAX_VALUE;
  // the budget of the year of a reform still has the old name
  private static final int YEARS_OF_TRANSITION = 1;
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
            new Change(
                Folding.fold(row.text("successor_name")), rule, row.number("last_year", UNDATED)));
      }
    }
  }

  /**
   * Find the name in common of a body.
   *
   * @param identity its name, without that of an own office
   * @param year year in which it is seen under that name, or 0 where it is not known
   */
  Line lineOf(String identity, int year) {
    Line line = new Line(identity, "unchanged");
    for (int step = 0; step < MOST_STEPS; step++) {
      Change change = changes.get(line.name());
      if (change == null) {
        return line;
      }
      line = line.after(change, change.reaches(year));
      if (change.isEnd()) {
        return line;
      }
    }
    throw new IllegalStateException("names lead in a circle from " + identity);
  }

  private record Change(String successor, String rule, int lastYear) {
    boolean reaches(int year) {
      return lastYear == UNDATED || year <= lastYear + YEARS_OF_TRANSITION;
    }

    boolean isEnd() {
      return ENDED.contains(rule);
    }
  }

  /**
   * The history a body belongs to.
   *
   * @param name name in common, the newest that was reached
   * @param rule {@code unchanged, same, renamed}, or {@code merged, split} where it goes no further
   */
  record Line(String name, String rule) {
    private Line after(Change change, boolean isDone) {
      String common = change.isEnd() ? name : change.successor();
      return new Line(common, isDone ? stronger(rule, change.rule()) : rule);
    }

    private static String stronger(String one, String other) {
      return RULES.indexOf(one) < RULES.indexOf(other) ? other : one;
    }
  }
}
