package budgetwarehouse.comparison;

import java.util.Collection;
import java.util.StringJoiner;

/** A list in one cell: keys hold no blanks, so blanks part them. */
final class ListText {
  private ListText() {}

  static String of(Collection<?> list) {
    var text = new StringJoiner(" ");
    list.forEach(item -> text.add(String.valueOf(item)));
    return text.toString();
  }
}
