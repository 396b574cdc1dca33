package budgetwarehouse.extraction.word.list;

import budgetwarehouse.extraction.word.list.ListSource.Stated;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Counts the paragraphs of lists as Word does and says what is printed before each: 一、 or （二） or 3.
 * Headings are known by it, and no text of the file holds it.
 */
public final class ListLabels {
  private static final int NOT_BEGUN = Integer.MIN_VALUE;
  private static final String BULLET = "•";

  private final ListSource source;
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<ListPlace> begun = new HashSet<>();

  /** Begin to count at the first paragraph of a document. */
  public ListLabels(ListSource source) {
    this.source = source;
  }

  /** Count a paragraph and return what is printed before it, blank where nothing is. */
  public String next(ListPlace place) {
    if (place.list() == 0) {
      return "";
    }
    Stated stated = source.level(place);
    int[] numbers = counters.computeIfAbsent(stated.counter(), ListLabels::notBegun);
    count(place, stated, numbers);
    return label(place.list(), stated.level(), numbers);
  }

  private static int[] notBegun(String counter) {
    int[] numbers = new int[ListPlace.LEVELS];
    Arrays.fill(numbers, NOT_BEGUN);
    return numbers;
  }

  private void count(ListPlace place, Stated stated, int[] numbers) {
    int level = place.level();
    boolean restarts = stated.restarts() && begun.add(place);
    boolean first = restarts || numbers[level] == NOT_BEGUN;
    numbers[level] = first ? stated.level().start() : numbers[level] + 1;
    for (int above = 0; above < level; above++) {
      if (numbers[above] == NOT_BEGUN) {
        numbers[above] = source.level(new ListPlace(place.list(), above)).level().start();
      }
    }
    for (int below = level + 1; below < ListPlace.LEVELS; below++) {
      OptionalInt after = source.level(new ListPlace(place.list(), below)).level().restartAfter();
      if (after.isEmpty() || (after.getAsInt() > 0 && level < after.getAsInt())) {
        numbers[below] = NOT_BEGUN;
      }
    }
  }

  private String label(int list, ListLevel level, int[] numbers) {
    if (level.isBullet()) {
      return bullet(level.text());
    }
    var label = new StringBuilder();
    String text = level.text();
    for (int i = 0; i < text.length(); i++) {
      int index = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (text.charAt(i) == '%' && index >= 0 && index < ListPlace.LEVELS) {
        label.append(number(list, index, level.legal(), numbers));
        i++;
      } else {
        label.append(text.charAt(i));
      }
    }
    return label.toString().strip();
  }

  private String number(int list, int index, boolean legal, int[] numbers) {
    ListLevel own = source.level(new ListPlace(list, index)).level();
    int number = numbers[index] == NOT_BEGUN ? own.start() : numbers[index];
    return ListNumber.write(legal ? "decimal" : own.format(), number);
  }

  // the sign is a place of a symbol font, which differs from font to font
  private static String bullet(String text) {
    boolean ofFont = text.chars().anyMatch(sign -> sign >= 0xE000 && sign <= 0xF8FF);
    return ofFont ? BULLET : text.strip();
  }
}
