package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Endings of the names of divisions, {@code vocabulary/division_ending.csv}. */
final class DivisionEndings {
  private final Pattern ending;

  DivisionEndings(ReferenceList list) {
    ending =
        Pattern.compile(
            ReferenceRow.of(list).stream()
                .map(row -> row.text("pattern"))
                .collect(Collectors.joining("|", "(?<=..)(?:", ")$")));
  }

  /** Return a name without its ending, 丰润 for 丰润区; a name of two characters, 华县, stays. */
  String cut(String name) {
    return ending.matcher(name).replaceFirst("");
  }
}
