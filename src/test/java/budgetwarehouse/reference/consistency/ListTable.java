package budgetwarehouse.reference.consistency;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of {@code src/docs/reference-lists.md}: every list, its rows and how sure they are. */
final class ListTable {
  private static final String HEADER =
      """
      | list | holds | a row is | rows | certainty | known to be missing |
      |---|---|---|---:|---|---|
      """;

  private ListTable() {}

  /** Write the table over the lists of the project. */
  static String write() throws IOException {
    CodeLists lists = CodeLists.ofProject();
    return ReferenceRow.of(ReferenceList.read("reference/" + ListDescription.LIST + ".csv"))
        .stream()
        .flatMap(row -> lists.find(row.text("file")).stream().map(list -> line(row, list, lists)))
        .collect(Collectors.joining("", HEADER, ""));
  }

  private static String line(ReferenceRow description, CodeList list, CodeLists lists) {
    return "| `%s` | %s | %s | %,d | %s | %s |\n"
        .formatted(
            description.text("file"),
            description.text("title"),
            description.text("row"),
            list.rows().count(),
            shares(list, lists),
            description.text("missing"));
  }

  /** Say how many rows have each degree, the surest first. */
  private static String shares(CodeList list, CodeLists lists) {
    String scale = list.description().certaintyScale();
    long all = list.rows().count();
    Map<String, Long> counts =
        list.rows()
            .collect(Collectors.groupingBy(row -> row.text("certainty"), Collectors.counting()));
    return degrees(scale, lists).stream()
        .filter(counts::containsKey)
        .map(degree -> share(degree, counts.getOrDefault(degree, 0L), all))
        .collect(Collectors.joining(", "));
  }

  private static String share(String degree, long part, long all) {
    return "%s %d (%s)".formatted(degree, part, percent(part, all));
  }

  private static String percent(long part, long all) {
    long percent = Math.round(100.0 * part / all);
    return percent == 0 ? "<1 %" : percent + " %";
  }

  private static List<String> degrees(String scale, CodeLists lists) {
    return lists.find("certainty").stream()
        .flatMap(CodeList::rows)
        .filter(degree -> degree.scope().equals(scale))
        .map(ListedRow::code)
        .toList();
  }
}
