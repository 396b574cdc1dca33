package budgetwarehouse.extraction.workbook.sheet;

import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Findings of one sheet: the first cells of a kind each by itself, the others by their number. */
final class SheetFindings {
  private static final int BY_THEMSELVES = 20;

  private final int page;
  private final String sheet;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);

  SheetFindings(int page, String sheet) {
    this.page = page;
    this.sheet = sheet;
  }

  /** Report one cell or row. */
  void add(FindingKind kind, int row, String column, String printed, String expected) {
    if (counts.merge(kind, 1, Integer::sum) <= BY_THEMSELVES) {
      findings.add(new Finding(kind, new Place(page, row, sheet, "", column), printed, expected));
    }
  }

  /** Report the sheet as a whole. */
  void addWhole(FindingKind kind, String printed, String expected) {
    findings.add(new Finding(kind, new Place(page, 0, sheet, "", ""), printed, expected));
  }

  /** Return them, with the numbers of those not listed. */
  List<Finding> list() {
    var all = new ArrayList<>(findings);
    counts.forEach(
        (kind, count) -> {
          if (count > BY_THEMSELVES) {
            var place = new Place(page, 0, sheet, "", "");
            all.add(new Finding(kind, place, "", "本表另有 " + (count - BY_THEMSELVES) + " 格同样情形"));
          }
        });
    return all;
  }
}
