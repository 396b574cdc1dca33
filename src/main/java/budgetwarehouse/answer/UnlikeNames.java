package budgetwarehouse.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two columns of an answer may have one name; where each value stands under its name, not. */
final class UnlikeNames {
  private UnlikeNames() {}

  /** Return the names in their order, the second of a name with {@code _2} behind it. */
  static List<String> of(List<String> names) {
    Set<String> taken = new HashSet<>();
    List<String> unlike = new ArrayList<>();
    for (String name : names) {
      String free = name;
      for (int number = 2; !taken.add(free); number++) {
        free = name + "_" + number;
      }
      unlike.add(free);
    }
    return List.copyOf(unlike);
  }
}
