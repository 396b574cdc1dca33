package budgetwarehouse.job.intake;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the files of a load, while they are received. */
final class FileFindings {
  private final List<FileFinding> all = new ArrayList<>();

  /** Report a file as a whole. */
  FileFinding report(String file, FindingKind kind, String expected) {
    return report(file, new Finding(kind, Place.WHOLE_DOCUMENT, file, expected));
  }

  /** Report what was found in a file. */
  FileFinding report(String file, Finding finding) {
    var reported = new FileFinding(file, "", finding);
    all.add(reported);
    return reported;
  }

  /** Take over what is wrong with the manifest. */
  void addAll(List<FileFinding> findings) {
    all.addAll(findings);
  }

  /** Return everything in the order in which it was found. */
  List<FileFinding> all() {
    return List.copyOf(all);
  }
}
