package budgetwarehouse.province;

import budgetwarehouse.sample.SampleTable;
import java.util.List;

/** A standard table about money that no body of the province has. */
final class EmptyTable {
  private EmptyTable() {}

  /** Return its head without rows. */
  static SampleTable of(String id, Layout layout) {
    return new SampleTable(
        id,
        layout.unit(),
        List.of("code", "label", "total", "basic", "project"),
        List.of(
            Heads.head(List.of("功能分类科目", "<", "合计", "基本支出", "项目支出")),
            Heads.head(List.of("科目编码", "科目名称", "^", "^", "^"))));
  }
}
