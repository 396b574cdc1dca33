package budgetwarehouse.job.intake;

import budgetwarehouse.document.Manifest;
import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.store.Receipts;
import budgetwarehouse.store.ReceivedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Receives what lies in an inbox: every file ends as a document of the load or as a finding. */
public final class Intake implements InboxIntake {
  private final DataFolder data;
  private final Set<String> knownKeys;

  /**
   * Receive into the folders of a warehouse.
   *
   * @param knownKeys keys of the documents whose facts the store has
   */
  public Intake(DataFolder data, Set<String> knownKeys) {
    this.data = data;
    this.knownKeys = Set.copyOf(knownKeys);
  }

  @Override
  public InboxFiles asked(InboxFiles inbox) {
    return inbox;
  }

  /** Receive the files the manifest lists, in its order, then the others by name. */
  @Override
  public Received receive(InboxFiles inbox) throws IOException {
    return receive(inbox, inbox.manifest());
  }

  Received receive(InboxFiles inbox, Manifest manifest) throws IOException {
    var findings = new FileFindings();
    findings.addAll(manifest.findings());
    if (!inbox.files().containsKey(Manifest.FILE)) {
      String expected = "收件夹中有此清单，写明各文件的区划、单位和年度；文件已照常读取";
      findings.report(Manifest.FILE, FindingKind.FILE_MISSING, expected);
    }

    var rows = new ManifestRows(manifest);
    var reception = new Reception(data, knownKeys, rows, findings);
    for (ManifestRow row : manifest.rows()) {
      boolean isTakenBack = row.isWithdrawal() && !inbox.files().containsKey(row.file());
      if (!isTakenBack && !isInside(row.file(), inbox) && !reception.hasSeen(row.file())) {
        receive(row.file(), inbox, reception, findings);
      }
    }
    receiveUnlisted(inbox, rows, reception, findings);
    manifest.rows().stream()
        .filter(row -> !row.isWithdrawal())
        .map(ManifestRow::file)
        .filter(file -> isInside(file, inbox) && !reception.hasSeen(file))
        .forEach(file -> findings.report(file, FindingKind.FILE_MISSING, "压缩包中有此文件"));
    List<ReceivedFile> files = reception.files();
    if (manifest.rows().stream().anyMatch(ManifestRow::isWithdrawal)) {
      List<ReceivedDocument> known = Receipts.of(data.store()).documents();
      files = new Withdrawals(files, known, findings).applied(manifest.rows());
    }
    return new Received(files, findings.all());
  }

  /** Return whether a name is that of a file in an archive of the inbox. */
  private static boolean isInside(String file, InboxFiles inbox) {
    int inside = file.indexOf(ManifestRows.INSIDE);
    return inside > 0
        && !inbox.files().containsKey(file)
        && inbox.files().containsKey(file.substring(0, inside));
  }

  private static void receive(
      String file, InboxFiles inbox, Reception reception, FileFindings findings)
      throws IOException {
    @Nullable Path path = inbox.files().get(file);
    if (path != null) {
      reception.receive(file, path);
    } else if (inbox.refused().contains(file)) {
      reception.refuse(file);
    } else {
      findings.report(file, FindingKind.FILE_MISSING, "收件夹中有此文件");
    }
  }

  private static void receiveUnlisted(
      InboxFiles inbox, ManifestRows rows, Reception reception, FileFindings findings)
      throws IOException {
    for (Map.Entry<String, Path> file : inbox.files().entrySet()) {
      String name = file.getKey();
      if (!rows.names(name) && InboxFiles.isDocument(name)) {
        if (rows.isForgotten(name)) {
          findings.report(name, FindingKind.FILE_NOT_IN_MANIFEST, "清单中有此文件的一行；文件已照常读取");
        }
        reception.receive(name, file.getValue());
      }
    }
    inbox.refused().stream().filter(file -> !rows.names(file)).forEach(reception::refuse);
  }
}
