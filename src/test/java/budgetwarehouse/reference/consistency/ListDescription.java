package budgetwarehouse.reference.consistency;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What {@code reference_list.csv} says of a list.
 *
 * @param file name without ending
 * @param key columns whose values no two rows share; the last one that is no year is the code,
 *     those before it are the scope in which codes are compared
 * @param order columns by which the rows are sorted; none where the order is free
 * @param required columns that are never blank
 * @param codeForm pattern of the code by level, under {@code ""} where levels do not matter
 * @param codeExtendsParent whether a code begins with that of its parent
 * @param lastYearIncluded whether a row still holds in its {@code valid_to}
 * @param certaintyScale which degrees of {@code certainty.csv} it uses, or blank
 * @param references columns whose codes stand in another list
 */
record ListDescription(
    String file,
    List<String> key,
    List<String> order,
    List<String> required,
    Map<String, String> codeForm,
    boolean codeExtendsParent,
    boolean lastYearIncluded,
    String certaintyScale,
    Map<String, String> references) {
  static final String LIST = "reference_list";

  /** Read the descriptions of all lists by file. */
  static Map<String, ListDescription> all() {
    return ReferenceRow.of(ReferenceList.read("reference/" + LIST + ".csv")).stream()
        .map(ListDescription::of)
        .collect(Collectors.toMap(ListDescription::file, Function.identity()));
  }

  private static ListDescription of(ReferenceRow row) {
    return new ListDescription(
        row.text("file"),
        words(row.text("key_columns")),
        words(row.text("order_columns")),
        words(row.text("required_columns")),
        pairs(row.text("code_form"), "="),
        Boolean.parseBoolean(row.text("code_extends_parent")),
        !row.text("last_year").equals("exclusive"),
        row.text("certainty_scale"),
        pairs(row.text("references"), ">"));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static Map<String, String> pairs(String text, String sign) {
    return words(text).stream()
        .map(pair -> pair.contains(sign) ? pair.split(sign, 2) : new String[] {"", pair})
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  /** Name the columns that the list is said to have. */
  Set<String> columns() {
    Set<String> columns = new TreeSet<>(key);
    columns.addAll(order);
    columns.addAll(required);
    columns.addAll(references.keySet());
    return columns;
  }

  /** Return the column of the code. */
  String codeColumn() {
    return key.stream().filter(column -> !isYear(column)).reduce((left, right) -> right).orElse("");
  }

  /** List the columns that tell in which scope a code is one. */
  List<String> scopeColumns() {
    return key.stream().filter(column -> !isYear(column) && !column.equals(codeColumn())).toList();
  }

  private static boolean isYear(String column) {
    return column.equals("valid_from") || column.endsWith("_year");
  }
}
