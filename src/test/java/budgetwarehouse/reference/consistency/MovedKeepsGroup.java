package budgetwarehouse.reference.consistency;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A function whose whole content moved to another code keeps its place in COFOG. */
final class MovedKeepsGroup implements ListRule {
  private static final int[] DIGITS = {7, 5, 3};

  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    Optional<CodeList> cofog = lists.find("cofog");
    if (!list.description().file().equals("function_succession") || cofog.isEmpty()) {
      return Stream.empty();
    }
    return list.rows()
        .filter(move -> move.text("rule").equals("moved"))
        .flatMap(move -> fault(move, cofog.get()).stream());
  }

  private Optional<Fault> fault(ListedRow move, CodeList cofog) {
    String former = place(cofog, move.text("code"), move.text("last_year"));
    String later = place(cofog, move.text("successor_code"), move.text("first_year"));
    return former.equals(later)
        ? Optional.empty()
        : Optional.of(
            move.fault(
                this,
                "its content leaves %s for %s of COFOG".formatted(former, later),
                "give both codes one place in cofog.csv, or list the row with its reason"));
  }

  /** Name the group of a code, the division of one without group, the rule of one without both. */
  private static String place(CodeList cofog, String code, String year) {
    return IntStream.of(DIGITS)
        .filter(digits -> digits <= code.length())
        .mapToObj(digits -> code.substring(0, digits))
        .flatMap(ancestor -> cofog.spansOf("", ancestor).stream())
        .filter(row -> row.years().holds(Integer.parseInt(year)))
        .findFirst()
        .map(MovedKeepsGroup::place)
        .orElse("no place");
  }

  private static String place(ListedRow assignment) {
    return Stream.of("cofog_group", "cofog_division", "rule")
        .map(assignment::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("no place");
  }
}
