package budgetwarehouse.job.intake;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.Manifest;
import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Receives what lies in an inbox: every file ends as a document of the load or as a finding. */
public final class Intake {
  private final Landing landing;
  private final Quarantine quarantine;
  private final Set<String> knownKeys;

  private final List<ReceivedFile> files = new ArrayList<>();
  private final List<FileFinding> findings = new ArrayList<>();
  private final Map<String, String> fileOfHash = new HashMap<>();

  /**
   * Receive into the folders of a warehouse.
   *
   * @param knownKeys keys of the documents whose facts the store has
   */
  public Intake(DataFolder data, Set<String> knownKeys) {
    this.landing = new Landing(data.landing());
    this.quarantine = new Quarantine(data.quarantine());
    this.knownKeys = Set.copyOf(knownKeys);
  }

  /** Receive the files the manifest lists, in its order, then the others by name. */
  public Received receive(InboxFiles inbox) throws IOException {
    Manifest manifest = inbox.manifest();
    findings.addAll(manifest.findings());
    if (!inbox.files().containsKey(Manifest.FILE)) {
      report(Manifest.FILE, FindingKind.FILE_MISSING, "收件夹中有此清单，写明各文件的区划、单位和年度；文件已照常读取");
    }
    Set<String> listed = new HashSet<>();
    for (ManifestRow row : manifest.rows()) {
      listed.add(row.file());
      receive(inbox.files().get(row.file()), row, inbox);
    }

    for (Map.Entry<String, Path> file : inbox.files().entrySet()) {
      if (!listed.contains(file.getKey()) && InboxFiles.isDocument(file.getKey())) {
        report(file.getKey(), FindingKind.FILE_NOT_IN_MANIFEST, "清单中有此文件的一行；文件已照常读取");
        receive(file.getValue(), ManifestRow.unlisted(file.getKey()), inbox);
      }
    }
    inbox.refused().stream().filter(file -> !listed.contains(file)).forEach(this::refuse);
    return new Received(files, findings);
  }

  private void receive(@Nullable Path path, ManifestRow row, InboxFiles inbox) throws IOException {
    if (path == null && inbox.refused().contains(row.file())) {
      refuse(row.file());
    } else if (path == null) {
      report(row.file(), FindingKind.FILE_MISSING, "收件夹中有此文件");
    } else {
      receive(path, row);
    }
  }

  private void receive(Path path, ManifestRow row) throws IOException {
    String sha256;
    try {
      sha256 = Landing.hashOf(path);
    } catch (IOException e) {
      refuse(row.file());
      return;
    }

    if (!row.sha256().isEmpty() && !row.sha256().equals(sha256)) {
      setAside(path, row, sha256);
      return;
    }
    String twin = fileOfHash.putIfAbsent(sha256, row.file());
    if (twin != null) {
      report(row.file(), FindingKind.FILE_REPEATED, "内容与 " + twin + " 不同；已按 " + twin + " 装载一次");
    } else {
      landing.keep(path, sha256);
      boolean known = knownKeys.contains(ContentHash.documentKey(sha256));
      files.add(new ReceivedFile(sha256, row, known));
    }
  }

  private void setAside(Path path, ManifestRow row, String sha256) throws IOException {
    String expected = "校验值 " + row.sha256() + "；文件未读取，已移入隔离区 " + sha256;
    var differs = new Finding(FindingKind.HASH_DIFFERS, Place.WHOLE_DOCUMENT, sha256, expected);
    var finding = new FileFinding(row.file(), "", differs);
    findings.add(finding);
    quarantine.keep(sha256, path, new QuarantineReason(finding, ""));
  }

  private void refuse(String file) {
    report(file, FindingKind.FILE_MISSING, "收件夹内可以打开的普通文件；链接不予读取");
  }

  private void report(String file, FindingKind kind, String expected) {
    var finding = new Finding(kind, Place.WHOLE_DOCUMENT, file, expected);
    findings.add(new FileFinding(file, "", finding));
  }
}
