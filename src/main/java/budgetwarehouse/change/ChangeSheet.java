package budgetwarehouse.change;

import java.util.List;

/**
 * A sheet of the workbook and the CSV file of the same rows.
 *
 * @param query which asks for its rows; the CSV file bears its name without {@code list_}
 * @param title its name
 * @param widths of its columns, in characters
 */
record ChangeSheet(String query, String title, List<Integer> widths) {
  static final List<ChangeSheet> ALL =
      List.of(
          new ChangeSheet(
              "list_document", "文件", List.of(14, 36, 36, 18, 26, 8, 30, 8, 8, 8, 8, 8, 18)),
          new ChangeSheet(
              "list_value",
              "比较数变动",
              List.of(16, 10, 18, 26, 8, 8, 24, 18, 18, 18, 18, 16, 16, 18, 40, 24, 30, 24, 24)),
          new ChangeSheet(
              "list_peer",
              "同类变动",
              List.of(
                  16, 18, 26, 8, 8, 24, 24, 8, 8, 18, 18, 18, 8, 8, 24, 30, 30, 16, 40, 20, 30,
                  24)),
          new ChangeSheet("list_fact", "事实", List.of(18, 36, 24, 8, 18, 8, 18, 18, 18, 18)),
          new ChangeSheet(
              "list_fact_code", "文件未变的事实", List.of(18, 8, 24, 44, 44, 18, 18, 12, 12, 24)),
          new ChangeSheet(
              "list_check", "勾稽", List.of(12, 12, 30, 8, 34, 26, 16, 16, 26, 26, 16, 18)),
          new ChangeSheet(
              "list_finding", "数据问题", List.of(8, 24, 8, 12, 34, 6, 6, 26, 24, 24, 30, 30, 8)),
          new ChangeSheet("list_source", "出处变动", List.of(16, 18, 26, 8, 8, 24, 24, 24, 18, 40, 30)),
          new ChangeSheet(
              "comparison_change", "各比较行数", List.of(20, 10, 10, 10, 18, 10, 10, 10, 10, 10)));

  /** Keep the widths. */
  ChangeSheet {
    widths = List.copyOf(widths);
  }

  String fileName() {
    return query.replaceFirst("^list_", "") + ".csv";
  }
}
