package budgetwarehouse.reference.consistency;

import java.util.Map;

/**
 * One row of a list with its place.
 *
 * @param file name of the list without ending
 * @param line line of the file, the header being 1
 * @param key values of the key columns, joined by blanks
 * @param scope values of the scope columns, joined by blanks
 * @param code value of the code column
 * @param years when it holds; always, where the list has no years
 * @param cells column to text
 */
record ListedRow(
    String file,
    int line,
    String key,
    String scope,
    String code,
    YearSpan years,
    Map<String, String> cells) {
  /** Return the text of a column, blank where the list has no such column. */
  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(String column) {
    return cells.containsKey(column);
  }

  /** Return whether another row is about the same code. */
  boolean isSameCodeAs(ListedRow other) {
    return scope.equals(other.scope) && code.equals(other.code);
  }

  /** Say what is wrong with this row and how to mend it. */
  Fault fault(ListRule rule, String wrong, String mend) {
    return new Fault(
        rule.code(),
        file,
        key,
        "%s.csv, line %d (%s): %s — %s".formatted(file, line, key, wrong, mend));
  }
}
