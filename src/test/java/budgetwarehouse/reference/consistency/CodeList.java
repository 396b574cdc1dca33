package budgetwarehouse.reference.consistency;

import budgetwarehouse.reference.ReferenceList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list, what it is said to be, and its rows by code. */
final class CodeList {
  private static final int HEADER_LINES = 1;

  private final ListDescription description;
  private final List<ListedRow> rows;
  private final Map<String, List<ListedRow>> byCode = new HashMap<>();

  CodeList(ListDescription description, ReferenceList list) {
    this.description = description;
    rows = new ArrayList<>();
    for (Map<String, String> cells : list.rows()) {
      ListedRow row = row(cells, rows.size() + HEADER_LINES + 1);
      rows.add(row);
      byCode
          .computeIfAbsent(codeKey(row.scope(), row.code()), absent -> new ArrayList<>())
          .add(row);
    }
    byCode.values().forEach(spans -> spans.sort(Comparator.comparing(row -> row.years().first())));
  }

  private ListedRow row(Map<String, String> cells, int line) {
    return new ListedRow(
        description.file(),
        line,
        values(cells, description.key()),
        values(cells, description.scopeColumns()),
        cells.getOrDefault(description.codeColumn(), ""),
        YearSpan.of(
            cells.getOrDefault("valid_from", ""),
            cells.getOrDefault("valid_to", ""),
            description.lastYearIncluded()),
        cells);
  }

  private static String values(Map<String, String> cells, List<String> columns) {
    return columns.stream()
        .map(column -> cells.getOrDefault(column, ""))
        .collect(Collectors.joining(" "))
        .strip();
  }

  private static String codeKey(String scope, String code) {
    return scope + '\n' + code;
  }

  ListDescription description() {
    return description;
  }

  Stream<ListedRow> rows() {
    return rows.stream();
  }

  /** List the spans of a code in order of time. */
  List<ListedRow> spansOf(String scope, String code) {
    return byCode.getOrDefault(codeKey(scope, code), List.of());
  }

  /** List the spans of every code, each in order of time. */
  Stream<List<ListedRow>> spans() {
    return byCode.values().stream();
  }

  /** Return whether a code of the list stands in it in a year. */
  boolean holds(String code, int year) {
    return spansOf("", code).stream().anyMatch(span -> span.years().holds(year));
  }
}
