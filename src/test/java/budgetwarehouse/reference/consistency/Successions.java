package budgetwarehouse.reference.consistency;

import java.util.HashSet;
import java.util.Set;

/**
 * Lists that say where the content of codes went. {@code function_succession} is about {@code
 * function}; one with schemes is about a list for each, {@code economic_succession} about {@code
 * economic_department} and {@code economic_government}.
 */
final class Successions {
  private static final String ENDING = "_succession";

  private final Set<String> told = new HashSet<>();
  private final Set<String> departures = new HashSet<>();

  Successions(CodeLists lists) {
    lists
        .all()
        .filter(Successions::isSuccession)
        .flatMap(CodeList::rows)
        .forEach(
            move -> {
              told.add(listOf(move));
              departures.add(departure(listOf(move), move.text("code"), move.text("last_year")));
            });
  }

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
    return told.contains(file);
  }

  /** Return whether content left a code when a span of it ended. */
  boolean leave(ListedRow span) {
    return departures.contains(
        departure(span.file(), span.code(), String.valueOf(span.years().last())));
  }

  private static String departure(String file, String code, String lastYear) {
    return file + ' ' + code + ' ' + lastYear;
  }
}
