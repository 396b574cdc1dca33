package budgetwarehouse.document.expectation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A price index holds together: one index a year, each chained to the same base year. Links may be
 * to one base (2020 = 100 for all) or to the year before (上年 = 100).
 */
final class PriceIndexRule {
  private static final String LIST = "price_index";
  private static final String YEAR = "year";
  private static final String BASE_YEAR = "base_year";

  private PriceIndexRule() {}

  /** Return the lines of a list; of a price index none where any line has a fault. */
  static List<ExpectationLine> keepWhole(List<ExpectationLine> lines, ExpectationFaults faults) {
    if (lines.isEmpty() || !lines.get(0).list().equals(LIST)) {
      return lines;
    }
    check(lines, faults);
    if (faults.isEmpty()) {
      return lines;
    }
    faults.add(0, "", "", "各行都能采用的价格指数；整个文件未采用，没有实际金额");
    return List.of();
  }

  private static void check(List<ExpectationLine> lines, ExpectationFaults faults) {
    Map<String, String> bases = new HashMap<>();
    for (ExpectationLine line : lines) {
      if (bases.put(line.text(YEAR), line.text(BASE_YEAR)) != null) {
        faults.add(line.line(), YEAR, line.text(YEAR), "每个年度只写一个指数");
      }
    }
    bases.entrySet().removeIf(link -> link.getKey().equals(link.getValue()));
    String end = end(bases, lines.get(0).text(YEAR));
    for (ExpectationLine line : lines) {
      String reached = end(bases, line.text(YEAR));
      if (reached.isEmpty() || !reached.equals(end)) {
        faults.add(line.line(), BASE_YEAR, line.text(BASE_YEAR), "各年指数逐级连到同一个基年");
      }
    }
  }

  /** Follow a year to the year that everything is measured against; blank where it goes round. */
  private static String end(Map<String, String> bases, String year) {
    Set<String> passed = new HashSet<>();
    String reached = year;
    while (passed.add(reached)) {
      String base = bases.get(reached);
      if (base == null) {
        return reached;
      }
      reached = base;
    }
    return "";
  }
}
