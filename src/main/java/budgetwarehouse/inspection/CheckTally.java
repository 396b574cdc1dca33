package budgetwarehouse.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one check came out over all documents.
 *
 * @param cells id, group, name, severity, then the number of results by outcome
 */
record CheckTally(List<String> cells) {
  static final List<String> HEADINGS =
      List.of("编号", "类别", "检查内容", "级别", "相符", "不符", "不适用", "缺少数据", "读取存疑");
  private static final int SEVERITY = 3;

  /** Keep the cells. */
  CheckTally {
    cells = List.copyOf(cells);
  }

  /** Read a row of {@code queries/inspection_check.sql}. */
  static CheckTally of(List<@Nullable Object> row) {
    List<String> cells =
        new java.util.ArrayList<>(row.stream().map(cell -> cell == null ? "" : "" + cell).toList());
    cells.set(SEVERITY, SeverityName.of(cells.get(SEVERITY)));
    return new CheckTally(cells);
  }
}
