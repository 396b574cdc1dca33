package budgetwarehouse.extraction.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bag of the numbers on a page or in a document: how often each stands there.
 *
 * <p>Counted twice by ways that share nothing, in the source before any of it is placed and in the
 * texts at the end, the two bags must be the same.
 */
public final class NumberTokens {
  private final Map<String, Integer> counts = new HashMap<>();

  /** Put bags together. */
  public static NumberTokens together(List<NumberTokens> bags) {
    var all = new NumberTokens();
    bags.forEach(all::addAll);
    return all;
  }

  /** Add every number of another bag. */
  public void addAll(NumberTokens other) {
    other.counts.forEach((number, count) -> counts.merge(number, count, Integer::sum));
  }

  private void addRun(StringBuilder run) {
    if (run.isEmpty()) {
      return; // most characters of a page stand in no number
    }
    String text = run.toString();
    run.setLength(0);
    if (NumberCharacters.hasDigit(text)) {
      counts.merge(text, 1, Integer::sum);
    }
  }

  /** Count the numbers in a stretch of text; none goes on beyond its ends. */
  public void add(String text) {
    var run = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (NumberCharacters.isNumeric(text.charAt(i))) {
        run.append(text.charAt(i));
      } else {
        addRun(run);
      }
    }
    addRun(run);
  }

  /** Return how many there are. */
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Return the numbers that stand here more often than there. */
  public List<String> without(NumberTokens there) {
    List<String> more = new ArrayList<>();
    counts.forEach(
        (number, count) -> {
          for (int i = there.counts.getOrDefault(number, 0); i < count; i++) {
            more.add(number);
          }
        });
    Collections.sort(more);
    return more;
  }
}
