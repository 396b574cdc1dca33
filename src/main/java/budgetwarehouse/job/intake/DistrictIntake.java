package budgetwarehouse.job.intake;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.Manifest;
import budgetwarehouse.document.ManifestRow;
import java.io.IOException;
import java.util.List;

/**
 * Receives the documents of one district. Of the others nothing is received and nothing reported:
 * what earlier loads wrote down about them stays as it is. A file of which the manifest does not
 * say the division is one of the others.
 */
public final class DistrictIntake implements InboxIntake {
  private final Intake intake;
  private final District district;

  /** Receive only what is of a district. */
  public DistrictIntake(Intake intake, District district) {
    this.intake = intake;
    this.district = district;
  }

  /** Return the manifest and what it says is of the district. */
  @Override
  public InboxFiles asked(InboxFiles inbox) throws IOException {
    return only(inbox, named(inbox.manifest()));
  }

  /** Receive as {@link Intake#receive(InboxFiles)} does, and count what was passed over. */
  @Override
  public Received receive(InboxFiles inbox) throws IOException {
    Manifest manifest = inbox.manifest();
    var rows = new ManifestRows(manifest);
    List<String> named = named(manifest);
    List<ManifestRow> kept =
        manifest.rows().stream().filter(row -> isAskedFor(row.file(), named)).toList();
    Received received = intake.receive(only(inbox, named), new Manifest(kept, manifest.findings()));
    return of(received, rows, others(inbox, named));
  }

  private List<String> named(Manifest manifest) {
    var rows = new ManifestRows(manifest);
    return manifest.rows().stream()
        .map(ManifestRow::file)
        .filter(file -> district.holds(rows.of(file)))
        .toList();
  }

  private static InboxFiles only(InboxFiles inbox, List<String> named) {
    return inbox.only(file -> file.equals(Manifest.FILE) || isAskedFor(file, named));
  }

  /** An archive is asked for too when a file in it is. */
  private static boolean isAskedFor(String file, List<String> named) {
    return named.stream()
        .anyMatch(name -> name.equals(file) || name.startsWith(file + ManifestRows.INSIDE));
  }

  private static long others(InboxFiles inbox, List<String> named) {
    return inbox.files().keySet().stream()
        .filter(file -> InboxFiles.isDocument(file) && !isAskedFor(file, named))
        .count();
  }

  private Received of(Received received, ManifestRows rows, long others) {
    List<ReceivedFile> files =
        received.files().stream().filter(file -> district.holds(file.row())).toList();
    List<FileFinding> findings =
        received.findings().stream()
            .filter(found -> isOfManifest(found) || district.holds(rows.of(found.file())))
            .toList();
    return new Received(files, findings, others + received.files().size() - files.size());
  }

  private static boolean isOfManifest(FileFinding found) {
    return found.file().equals(Manifest.FILE);
  }
}
