package budgetwarehouse.reference.consistency;

import java.util.stream.Stream;

/**
 * Lists that say where the content of codes went. {@code function_succession} is about {@code
 * function}; one with schemes is about a list for each, {@code economic_succession} about {@code
 * economic_department} and {@code economic_government}.
 */
record Successions(CodeLists lists) {
  private static final String ENDING = "_succession";

  static boolean isSuccession(CodeList list) {
    return list.description().file().endsWith(ENDING);
  }

  /** Name the list that a row is about. */
  static String listOf(ListedRow move) {
    String stem = move.file().replaceFirst(ENDING + "$", "");
    return move.has("scheme") ? stem + "_" + move.text("scheme") : stem;
  }

  /** Return whether any list says where the codes of a list went. */
  boolean tell(String file) {
    return moves().anyMatch(move -> listOf(move).equals(file));
  }

  /** Return whether content left a code when a span of it ended. */
  boolean leave(ListedRow span) {
    return moves()
        .filter(move -> listOf(move).equals(span.file()))
        .filter(move -> move.text("code").equals(span.code()))
        .anyMatch(move -> move.text("last_year").equals(String.valueOf(span.years().last())));
  }

  private Stream<ListedRow> moves() {
    return lists.all().filter(Successions::isSuccession).flatMap(CodeList::rows);
  }
}
