package budgetwarehouse.province;

import java.util.List;
import java.util.Map;

/**
 * Kind of body, of which each district has one.
 *
 * @param word what follows the name of its district in its own
 * @param scope whether it discloses as a department or as a unit
 * @param running function that pays for its daily running
 * @param projectFunctions functions that pay for its projects
 * @param staffLow fewest people
 * @param staffHigh most people
 * @param carsHigh most cars
 * @param theme which projects it has
 */
record BodyKind(
    String word,
    String scope,
    String running,
    List<String> projectFunctions,
    int staffLow,
    int staffHigh,
    int carsHigh,
    String theme) {
  /** All kinds, in the order in which a district has them. */
  static final List<BodyKind> ALL = MadeList.read("body").stream().map(BodyKind::of).toList();

  private static BodyKind of(Map<String, String> row) {
    return new BodyKind(
        row.get("word"),
        row.get("scope"),
        row.get("running"),
        List.of(row.get("project_items").split(" ")),
        Integer.parseInt(row.get("staff_low")),
        Integer.parseInt(row.get("staff_high")),
        Integer.parseInt(row.get("cars_high")),
        row.get("theme"));
  }

  /** Return whether it is an office and no institution. */
  boolean isOffice() {
    return running.endsWith("01") && scope.equals("department");
  }
}
