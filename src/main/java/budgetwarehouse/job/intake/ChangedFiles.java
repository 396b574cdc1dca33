package budgetwarehouse.job.intake;

import budgetwarehouse.document.Manifest;
import budgetwarehouse.finding.FindingKind;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Files that were changed, moved or removed while an inbox was received. What was read of them may
 * be half of a file that is being uploaded, so they are left to the next load.
 *
 * @param names as they were listed
 */
public record ChangedFiles(List<String> names) {
  /** Keep the names. */
  public ChangedFiles {
    names = List.copyOf(names);
  }

  /**
   * Compare the listing that was received with one made after it.
   *
   * @throws IOException when the manifest is among the files that changed
   */
  public static ChangedFiles of(InboxFiles received, InboxFiles after) throws IOException {
    SortedSet<String> names = received.notAsIn(after);
    if (names.stream().anyMatch(name -> name.equals(Manifest.FILE))) {
      throw InboxFiles.manifestChanged();
    }
    return new ChangedFiles(names.stream().filter(InboxFiles::isDocument).toList());
  }

  /** Return what was received of the others, and a finding for each of these. */
  public Received leftOut(Received received) {
    if (names.isEmpty()) {
      return received;
    }
    List<ReceivedFile> files =
        received.files().stream().filter(file -> !isOfThese(file.row().file())).toList();
    var findings = new FileFindings();
    names.stream()
        .filter(name -> !isSaid(name, received))
        .forEach(name -> Reception.sayChanged(name, findings));
    return new Received(
        files, Stream.concat(received.findings().stream(), findings.all().stream()).toList());
  }

  private boolean isOfThese(String file) {
    return names.stream()
        .anyMatch(name -> file.equals(name) || file.startsWith(name + ManifestRows.INSIDE));
  }

  private static boolean isSaid(String name, Received received) {
    return received.findings().stream()
        .anyMatch(
            said -> said.file().equals(name) && said.finding().kind() == FindingKind.FILE_CHANGED);
  }
}
