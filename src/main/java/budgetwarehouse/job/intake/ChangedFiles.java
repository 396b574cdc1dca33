package budgetwarehouse.job.intake;

import budgetwarehouse.document.FileFinding;
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
   * @param received of what was asked for
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
        files,
        Stream.concat(received.findings().stream(), findings.all().stream()).toList(),
        received.passedOver());
  }

  /** Return whether a steady file may have been passed over since one of these is equal to it. */
  boolean mayHaveTwins(Received received) {
    return !names.isEmpty()
        && received.findings().stream()
            .anyMatch(
                said ->
                    said.finding().kind() == FindingKind.FILE_REPEATED && !isOfThese(said.file()));
  }

  /** Return whether a file of the inbox is none of these. */
  boolean hasNot(String file) {
    return !names.contains(file);
  }

  /**
   * Return what was received without these, and what was found out about these when they were.
   *
   * @param with what was received with these
   * @param without what was received once more, as if these were not there
   */
  Received leftOut(Received with, Received without) {
    Stream<FileFinding> ofThese =
        leftOut(with).findings().stream().filter(said -> isOfThese(said.file()));
    // of these it was only seen that they are not there
    Stream<FileFinding> ofOthers =
        without.findings().stream().filter(said -> !isOfThese(said.file()));
    return new Received(
        without.files(), Stream.concat(ofOthers, ofThese).toList(), without.passedOver());
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
