package budgetwarehouse.province;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Money of a body in a year, as planned or as spent; all amounts in hundreds of yuan.
 *
 * @param year fiscal year
 * @param lines spending by function, in the order of codes
 * @param economic basic expenditure paid by the budget, by economic section
 * @param projects its projects
 * @param staff people
 * @param cars cars
 */
record Account(
    int year,
    List<Line> lines,
    SortedMap<String, Long> economic,
    List<Project> projects,
    int staff,
    int cars) {
  static final String RECEPTION = "30217";
  static final String CARS = "30231";

  /** Keep the lists. */
  Account {
    lines = List.copyOf(lines);
    economic = new TreeMap<>(economic);
    projects = List.copyOf(projects);
  }

  /** Add up something of all functions. */
  long sum(ToLongFunction<Line> amount) {
    return lines.stream().mapToLong(amount).sum();
  }

  /** Return the basic expenditure on one economic class or section. */
  long economic(String code) {
    return economic.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(code))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Return basic expenditure on people. */
  long personnel() {
    return economic("301") + economic("303");
  }

  /** Return basic expenditure on running the body. */
  long operating() {
    return economic("302");
  }

  /** Return the three public expenses. */
  long threePublic() {
    return economic(RECEPTION) + economic(CARS);
  }
}
