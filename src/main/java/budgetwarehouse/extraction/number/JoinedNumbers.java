package budgetwarehouse.extraction.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers that were joined or parted on purpose: where a cell closes a line end, 1,234,5 and 67.89
 * become one number; where it parts what touches, one becomes two.
 *
 * @param missing numbers seen that are found neither whole nor in another nor in parts
 * @param invented numbers found that were seen neither whole nor in another nor in parts
 */
public record JoinedNumbers(List<String> missing, List<String> invented) {
  private static final int MOST_PARTS = 4;
  // a text in which more differ is not read at all; to search it would only take time
  private static final int MOST_NUMBERS = 500;

  /** Keep the lists. */
  public JoinedNumbers {
    missing = List.copyOf(missing);
    invented = List.copyOf(invented);
  }

  /** Take away from both sides what is made of the other's numbers, put end to end. */
  public static JoinedNumbers settle(List<String> missing, List<String> invented) {
    if (missing.size() + invented.size() > MOST_NUMBERS) {
      return new JoinedNumbers(missing, invented);
    }
    List<String> seen = new ArrayList<>(missing);
    List<String> found = new ArrayList<>(invented);
    takeJoined(found, seen);
    takeJoined(seen, found);
    return new JoinedNumbers(seen, found);
  }

  /** Return whether both sides agree. */
  public boolean isNothing() {
    return missing.isEmpty() && invented.isEmpty();
  }

  private static void takeJoined(List<String> wholes, List<String> parts) {
    List<String> longestFirst = new ArrayList<>(wholes);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    for (String whole : longestFirst) {
      if (take(whole, parts, MOST_PARTS)) {
        wholes.remove(whole);
      }
    }
  }

  /** Take parts away that make up a text; nothing happens where there are none. */
  private static boolean take(String text, List<String> parts, int most) {
    if (text.isEmpty()) {
      return true;
    }
    for (int i = 0; most > 0 && i < parts.size(); i++) {
      String part = parts.get(i);
      if (text.startsWith(part) && parts.indexOf(part) == i) {
        parts.remove(i);
        if (take(text.substring(part.length()), parts, most - 1)) {
          return true;
        }
        parts.add(i, part);
      }
    }
    return false;
  }
}
