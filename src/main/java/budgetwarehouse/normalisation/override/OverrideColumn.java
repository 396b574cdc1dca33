package budgetwarehouse.normalisation.override;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Columns of the file of decisions. The headings they go by stand in {@code
 * vocabulary/override_column.csv}; those of a review list are among them, so that a list which a
 * person has filled in is a file of decisions.
 */
enum OverrideColumn {
  /** What is matched; may be left out. */
  KIND,
  /** List or aspect, by code or Chinese name. */
  DIMENSION,
  /** Code as printed. */
  PRINTED_CODE,
  /** Name as printed. */
  PRINTED_NAME,
  /** Standard table the decision is limited to. */
  TABLE_ID,
  /** Division the decision is limited to. */
  DIVISION,
  /** Body the decision is limited to. */
  BODY,
  /** Division in which a review list saw it; counts only where the scope says so. */
  SEEN_DIVISION,
  /** Body in which a review list saw it; counts only where the scope says so. */
  SEEN_BODY,
  /** 全部, 本区划, 本单位 or the code of a division. */
  SCOPE,
  /** First fiscal year. */
  FIRST_YEAR,
  /** Last fiscal year. */
  LAST_YEAR,
  /** What it is; a line without is no decision yet. */
  TARGET_CODE,
  /** What the matcher said when it was decided. */
  FORMER_CODE,
  /** Who decided. */
  DECIDED_BY,
  /** When. */
  DECIDED_ON,
  /** Why. */
  REASON,
  /** What a review list says besides; not read. */
  CONTEXT;

  private static final Map<OverrideColumn, String> HEADINGS = chineseHeadings();

  /** Return the columns by all headings they go by. */
  static Map<String, OverrideColumn> byHeading() {
    Map<String, OverrideColumn> columns = new HashMap<>();
    for (ReferenceRow row : rows()) {
      columns.put(row.text("heading"), of(row));
    }
    return Map.copyOf(columns);
  }

  /** List the headings under which an analyst knows the columns. */
  static List<String> headings() {
    return Arrays.stream(values())
        .filter(column -> column != CONTEXT)
        .map(OverrideColumn::headingOf)
        .toList();
  }

  /** Return the heading under which an analyst knows a column: the last one of the list. */
  static String headingOf(OverrideColumn column) {
    return HEADINGS.getOrDefault(column, "");
  }

  private static Map<OverrideColumn, String> chineseHeadings() {
    Map<OverrideColumn, String> headings = new EnumMap<>(OverrideColumn.class);
    for (ReferenceRow row : rows()) {
      headings.put(of(row), row.text("heading"));
    }
    headings.remove(CONTEXT);
    return Map.copyOf(headings);
  }

  private static List<ReferenceRow> rows() {
    return ReferenceRow.of(ReferenceList.read("vocabulary/override_column.csv"));
  }

  private static OverrideColumn of(ReferenceRow row) {
    return valueOf(row.text("column").toUpperCase(Locale.ROOT));
  }
}
