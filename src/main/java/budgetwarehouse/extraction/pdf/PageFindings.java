package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.pdf.page.Legibility;
import budgetwarehouse.extraction.pdf.text.SetLine;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** Findings of one page while it is read. */
final class PageFindings {
  private final int page;
  private final List<Finding> findings = new ArrayList<>();

  PageFindings(int page) {
    this.page = page;
  }

  /**
   * Report a fault.
   *
   * @param line line of the page, or 0 for the page as a whole
   */
  void add(FindingKind kind, int line, String printed, String expected) {
    findings.add(new Finding(kind, Place.line(page, line), printed, expected));
  }

  /** Report a fault that was found elsewhere. */
  void add(Finding finding) {
    findings.add(finding);
  }

  /** Report glyphs that are not known or hidden in part; return whether there were none. */
  boolean reportLegibility(List<SetLine> lines, int line, String text) {
    boolean unreadable = lines.stream().anyMatch(set -> set.holds(Legibility.UNREADABLE));
    if (unreadable) {
      add(FindingKind.TEXT_UNREADABLE, line, text, "文件注明对应文字的字形");
    }
    boolean cut = lines.stream().anyMatch(SetLine::holdsCutNumber);
    if (cut) {
      add(FindingKind.NUMBER_CUT, line, text, "完整显示的数字");
    }
    return !unreadable && !cut;
  }

  /** Return them in the order in which they were reported. */
  List<Finding> list() {
    return findings;
  }
}
