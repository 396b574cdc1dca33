package budgetwarehouse.job;

import budgetwarehouse.change.ChangePublication;
import budgetwarehouse.finding.FindingTally;
import budgetwarehouse.record.RunRecord;
import budgetwarehouse.record.StepRecord;
import budgetwarehouse.store.StoreTally;
import budgetwarehouse.warehouse.DocumentChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in Chinese how a load ended. */
final class ReportText {
  private static final int MOST_LINES = 20;

  private ReportText() {}

  static List<String> of(LoadReport report) {
    StoreTally holds = report.holds();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(headline(report.head()));
    lines.add(
        text("  文件  收到 %d 份：新读 %d，未变 %d，", report.received(), report.read(), report.unchanged())
            + text("隔离 %d", report.quarantined().size())
            + (report.withdrawn() > 0 ? text("，撤回 %d", report.withdrawn()) : ""));
    report.warnings().forEach(warning -> lines.add("  注意  " + warning));
    if (!report.documentChanges().isEmpty()) {
      lines.add(changed(report.documentChanges()));
    }
    lines.add(text("  内容  数字 %d 个，绩效指标 %d 条", holds.figures(), holds.indicators()));
    lines.add(
        text("  读取问题  错误 %d，警告 %d，", holds.errors(), holds.warnings())
            + text("提示 %d；文件与清单问题 %d", holds.notes(), report.fileFindings().size()));
    report.warehouseFindings().ifPresent(findings -> lines.add(warehouse(findings)));
    add(lines, "  阅读账", report.reading().lines());
    if (report.overrides().decisions() > 0) {
      lines.add(overrides(report.overrides()));
    }
    add(lines, "  复核决定", report.overrides().findings().stream().map(FindingText::of).toList());
    add(lines, "  文件与清单", report.fileFindings().stream().map(FindingText::of).toList());
    add(lines, "  文件内的错误", report.documentErrors().stream().map(FindingText::of).toList());
    add(lines, "  未通过的检查", report.failedChecks().stream().map(ReportText::check).toList());
    add(lines, "  未完成的原因", report.head().failures());
    add(lines, "  用时", report.head().steps().stream().map(ReportText::step).toList());
    add(lines, "  可看", report.head().lookAt());
    return lines;
  }

  /** Say what changed from the warehouse before; empty where no change report was written. */
  static Optional<String> changes(Path folder) {
    boolean isWritten = Files.isRegularFile(folder.resolve(ChangePublication.SUMMARY));
    return isWritten
        ? Optional.of("  与前次相比  " + ChangePublication.read(folder).line())
        : Optional.empty();
  }

  private static String headline(RunRecord report) {
    String run = text("第 %d 次运行", report.run()) + (report.resumed() ? "（续前次中断处）" : "");
    return switch (report.exitCode()) {
      case LoadRun.ALL_WELL -> run + "：完成，已发布";
      case LoadRun.FAULTS_IN_DATA -> run + "：完成，已发布；数据有错误，见下";
      default -> unfinished(run, report.outcome().equals("stopped"), report.buildId());
    };
  }

  private static String unfinished(String run, boolean stopped, String buildId) {
    if (!buildId.isEmpty()) {
      return unfinished(run, stopped);
    }
    return run + (stopped ? "：已停止，未发布；再次运行即从中断处继续" : "：未完成，未发布；原已发布的结果不受影响");
  }

  /** Say that a run replaced the warehouse and got no further. */
  static String unfinished(String run, boolean stopped) {
    return run + (stopped ? "：已停止" : "：未完成") + "；数据仓库已换为新的，网页、反馈和对照尚缺，再次运行即补齐";
  }

  static void add(List<String> lines, String title, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    lines.add(title);
    items.stream().limit(MOST_LINES).forEach(item -> lines.add("    " + item));
    if (items.size() > MOST_LINES) {
      lines.add(text("    另有 %d 条，见报告文件", items.size() - MOST_LINES));
    }
  }

  private static String changed(List<DocumentChange> changes) {
    String counts =
        changes.stream()
            .map(change -> change.name() + " " + change.count())
            .collect(Collectors.joining("，"));
    return text("  全部文件  %s（%s 装载）", counts, changes.get(0).loadDate());
  }

  static String warehouse(FindingTally findings) {
    return text("  数据仓库中的问题  错误 %d，警告 %d，", findings.errors(), findings.warnings())
        + text("提示 %d（含匹配、取数与勾稽检查，全部文件）", findings.notes());
  }

  static String overrides(OverrideReport overrides) {
    return text("  复核决定  %d 个，用到 %d 个", overrides.decisions(), overrides.applied())
        + "（"
        + overrides.file()
        + "）";
  }

  static String check(FailedCheck check) {
    return check.severity().code()
        + " "
        + check.name()
        + "："
        + check.says()
        + text("（%d 行不符）", check.rows());
  }

  static String step(StepRecord step) {
    String failed = step.status().equals("COMPLETED") ? "" : "  未完成";
    return text("%8.2f 秒  ", step.seconds()) + StageSteps.title(step.name()) + failed;
  }

  static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
