package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Bag of the numbers on a page: how often each stands there.
 *
 * <p>Counted twice by ways that share nothing, in drawing order before any glyph is placed and in
 * the texts at the end, the two bags must be the same.
 */
public final class NumberTokens {
  private final Map<String, Integer> counts = new TreeMap<>();

  /**
   * Count the numbers in drawing order.
   *
   * @param cuts order of the glyphs before which a run was parted on purpose
   */
  public static NumberTokens drawn(List<Glyph> glyphs, List<Integer> cuts) {
    Set<Integer> parted = Set.copyOf(cuts);
    var tokens = new NumberTokens();
    var run = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      boolean goesOn =
          last != null && Spacing.isOneNumber(last, glyph) && !parted.contains(glyph.order());
      if (!goesOn) {
        tokens.addRun(run);
      }
      if (NumberCharacters.isNumeric(glyph.text())) {
        run.append(glyph.text());
      }
      last = glyph;
    }
    tokens.addRun(run);
    return tokens;
  }

  /** Put bags together. */
  public static NumberTokens together(List<NumberTokens> bags) {
    var all = new NumberTokens();
    bags.forEach(
        bag ->
            bag.counts.forEach((number, count) -> all.counts.merge(number, count, Integer::sum)));
    return all;
  }

  private void addRun(StringBuilder run) {
    String text = run.toString();
    run.setLength(0);
    if (NumberCharacters.hasDigit(text)) {
      counts.merge(text, 1, Integer::sum);
    }
  }

  /** Count the numbers in a line of text. */
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
    return more;
  }
}
