package budgetwarehouse.normalisation.code;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Codes of one classification with their names by year, and the other names they go by.
 *
 * <p>A code may have several spans: it was renamed, or given away to another thing. Names are
 * folded. The list changes in few years only: each stretch between is one {@link YearCatalogue}.
 */
final class CodeCatalogue {
  private final TreeMap<Integer, YearCatalogue> byFirstYear = new TreeMap<>();
  private final YearCatalogue inForce;
  private final Set<String> codes = new HashSet<>();

  /**
   * Index a code list.
   *
   * @param list with {@code code, name, valid_from, valid_to} and, where money of several funds is
   *     listed, {@code fund_book}
   * @param aliasList the alias list of all dimensions
   * @param successions where content moved from code to code
   * @param dimension whose aliases to take
   */
  CodeCatalogue(
      ReferenceList list,
      ReferenceList aliasList,
      List<CodeSuccession> successions,
      CodeDimension dimension) {
    List<CodeEntry> entries = new ArrayList<>();
    for (ReferenceRow row : ReferenceRow.of(list)) {
      String fund = row.cells().getOrDefault("fund_book", "");
      entries.add(entry(row, row.text("code"), row.text("name"), fund));
    }
    List<CodeEntry> aliases = new ArrayList<>();
    for (ReferenceRow row : ReferenceRow.of(aliasList)) {
      if (row.text("dimension").equals(dimension.code())) {
        aliases.add(entry(row, row.text("canonical_code"), row.text("alias"), ""));
      }
    }
    entries.forEach(entry -> codes.add(entry.code()));
    for (int year : changes(entries, aliases)) {
      byFirstYear.put(year, new YearCatalogue(entries, aliases, successions, year));
    }
    inForce = new YearCatalogue(entries, aliases, successions, 0);
  }

  private static CodeEntry entry(ReferenceRow row, String code, String name, String fund) {
    return new CodeEntry(code, RowLabel.fold(name), ValidYears.of(row), fund);
  }

  private static Set<Integer> changes(List<CodeEntry> entries, List<CodeEntry> aliases) {
    Set<Integer> years = new TreeSet<>(Set.of(Integer.MIN_VALUE));
    for (List<CodeEntry> list : List.of(entries, aliases)) {
      for (CodeEntry entry : list) {
        years.add(entry.years().first());
        if (entry.years().last() < Integer.MAX_VALUE) {
          years.add(entry.years().last() + 1);
        }
      }
    }
    return years;
  }

  /** Return the catalogue of a year; of year 0, which nobody says, what is in force today. */
  YearCatalogue inYear(int year) {
    if (year == 0) {
      return inForce;
    }
    Map.Entry<Integer, YearCatalogue> stretch = byFirstYear.floorEntry(year);
    return Objects.requireNonNull(stretch).getValue();
  }

  /** Return whether any code of any year begins with a digit: each list has its own. */
  boolean everHeldSeries(char firstDigit) {
    return codes.stream().anyMatch(code -> code.charAt(0) == firstDigit);
  }

  /** Return whether the code stood in the list in any year. */
  boolean everHeld(String code) {
    return codes.contains(code);
  }
}
