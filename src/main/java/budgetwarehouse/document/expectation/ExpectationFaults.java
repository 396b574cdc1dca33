package budgetwarehouse.document.expectation;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the lines of one file. */
final class ExpectationFaults {
  private final String file;
  private final List<FileFinding> findings = new ArrayList<>();

  ExpectationFaults(String file) {
    this.file = file;
  }

  void add(int line, String column, String printed, String expected) {
    var place = new Place(0, line, file, "", column);
    var finding = new Finding(FindingKind.EXPECTATION_NOT_USED, place, printed, expected);
    findings.add(new FileFinding(file, "", finding));
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  List<FileFinding> findings() {
    return List.copyOf(findings);
  }
}
