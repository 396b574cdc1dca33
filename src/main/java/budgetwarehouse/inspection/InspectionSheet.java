package budgetwarehouse.inspection;

import java.util.List;

/** The sheets of a workbook with the headings and widths of their columns. */
enum InspectionSheet {
  DOCUMENTS(
      "文件",
      List.of("文件", "文件名", "与前次相比", "不符", "原因", "错误", "警告", "提示", "相符", "未检查"),
      List.of(42, 36, 20, 8, 8, 8, 8, 8, 8, 8)),
  FINDINGS(
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
      List.of(6, 6, 6, 12, 15, 15, 18, 16, 26, 16, 26, 15, 16, 22, 9, 10, 14, 10)),
  PLACES(
      "所在位置",
      List.of("序号", "编号", "哪一方", "文件名", "页或行", "表", "行", "栏", "原文"),
      List.of(6, 13, 16, 24, 10, 26, 24, 24, 34)),
  UNCHECKED("未检查", List.of("文件名", "编号", "检查内容", "原因", "处数"), List.of(34, 13, 40, 34, 8)),
  GONE("不再出现", GoneFailure.HEADINGS, List.of(6, 12, 26, 34, 34, 46, 26));

  private final String title;
  private final List<String> headings;
  private final List<Integer> widths;

  InspectionSheet(String title, List<String> headings, List<Integer> widths) {
    this.title = title;
    this.headings = headings;
    this.widths = widths;
  }

  String title() {
    return title;
  }

  List<String> headings() {
    return headings;
  }

  List<Integer> widths() {
    return widths;
  }
}
