package budgetwarehouse.comparison;

import java.util.Collection;
import java.util.stream.Collectors;

/** A list in one cell: keys hold no blanks, so blanks part them. */
final class ListText {
  private ListText() {}

  static String of(Collection<?> list) {
    return list.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
