package budgetwarehouse.inspection;

import java.util.List;

/**
 * A sheet of the workbooks.
 *
 * @param title its name
 * @param headings of its columns
 * @param widths of its columns, in characters
 */
record InspectionSheet(String title, List<String> headings, List<Integer> widths) {
  static final InspectionSheet DOCUMENTS =
      new InspectionSheet(
          "文件",
          List.of("文件", "文件名", "与前次相比", "不符", "原因", "错误", "警告", "提示", "相符", "未检查"),
          List.of(42, 36, 20, 8, 8, 8, 8, 8, 8, 8));
  static final InspectionSheet FINDINGS =
      new InspectionSheet(
          "需核对的问题",
          List.of(
              "序号",
              "同因序号",
              "级别",
              "编号",
              "检查内容",
              "文件名",
              "检查对象",
              "一方",
              "一方原文及位置",
              "另一方",
              "另一方原文及位置",
              "相差",
              "说明",
              "处理建议",
              "与前次相比",
              "核对结果（请填）",
              "情况说明（请填）",
              "结果主键"),
          List.of(6, 6, 6, 12, 15, 15, 18, 16, 26, 16, 26, 15, 16, 22, 9, 10, 14, 10));
  static final InspectionSheet PLACES =
      new InspectionSheet(
          "所在位置",
          List.of("序号", "编号", "哪一方", "文件名", "页或行", "表", "行", "栏", "原文"),
          List.of(6, 13, 16, 24, 10, 26, 24, 24, 34));
  static final InspectionSheet UNCHECKED =
      new InspectionSheet(
          "未检查", List.of("文件名", "编号", "检查内容", "原因", "处数"), List.of(34, 13, 40, 34, 8));
  static final InspectionSheet GONE =
      new InspectionSheet("不再出现", GoneFailure.HEADINGS, List.of(6, 12, 26, 34, 34, 46, 26));

  /** Keep the lists. */
  InspectionSheet {
    headings = List.copyOf(headings);
    widths = List.copyOf(widths);
  }
}
