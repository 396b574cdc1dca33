package budgetwarehouse.job;

import budgetwarehouse.record.RunRecord;
import java.util.ArrayList;
import java.util.List;

/** Says in Chinese how a rebuild ended. */
final class RebuildText {
  private RebuildText() {}

  static List<String> of(RebuildReport report) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(headline(report.head()));
    report.warehouseFindings().ifPresent(tally -> lines.add(ReportText.warehouse(tally)));
    OverrideReport overrides = report.overrides();
    if (overrides.decisions() > 0) {
      lines.add(ReportText.overrides(overrides));
    }
    ReportText.add(lines, "  复核决定", overrides.findings().stream().map(FindingText::of).toList());
    ReportText.add(
        lines, "  未通过的检查", report.failedChecks().stream().map(ReportText::check).toList());
    ReportText.add(lines, "  未完成的原因", report.head().failures());
    ReportText.add(lines, "  用时", report.head().steps().stream().map(ReportText::step).toList());
    ReportText.add(lines, "  可看", report.head().lookAt());
    return lines;
  }

  private static String headline(RunRecord report) {
    String day = report.parameters().getOrDefault(RebuildCall.AS_OF, "");
    String done = day.isEmpty() ? "重建：完成，已发布" : day + " 的数据仓库：已建立，现行已发布的未动";
    return switch (report.exitCode()) {
      case LoadRun.ALL_WELL -> done;
      case LoadRun.FAULTS_IN_DATA -> done + "；检查或复核决定有错误，见下";
      default -> unfinished(report.outcome().equals("stopped"), report.buildId());
    };
  }

  private static String unfinished(boolean stopped, String buildId) {
    if (!buildId.isEmpty()) {
      return ReportText.unfinished("重建", stopped);
    }
    return stopped ? "重建：已停止；需要时重新运行" : "重建：未完成；原因见下，改正后重新运行";
  }
}
