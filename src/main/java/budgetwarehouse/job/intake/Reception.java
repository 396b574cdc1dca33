package budgetwarehouse.job.intake;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.document.MediaType;
import budgetwarehouse.document.archive.Archive;
import budgetwarehouse.document.archive.ArchiveBudget;
import budgetwarehouse.document.archive.ArchiveLimits;
import budgetwarehouse.document.archive.ArchiveMember;
import budgetwarehouse.document.archive.Content;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes in one file after the other. A document is kept; an archive is kept and opened, and each
 * file in it taken in like one of the inbox, so that a figure leads back to the file it stands in.
 */
final class Reception {
  /** An archive may stand in an archive and no deeper: archives can hold themselves. */
  private static final int DEEPEST_ARCHIVE = 1;

  private final Landing landing;
  private final Quarantine quarantine;
  private final Set<String> knownKeys;
  private final ManifestRows rows;
  private final FileFindings findings;

  private final List<ReceivedFile> files = new ArrayList<>();
  private final Map<String, String> fileOfHash = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  Reception(DataFolder data, Set<String> knownKeys, ManifestRows rows, FileFindings findings) {
    this.landing = new Landing(data.landing());
    this.quarantine = new Quarantine(data.quarantine());
    this.knownKeys = Set.copyOf(knownKeys);
    this.rows = rows;
    this.findings = findings;
  }

  /** Return the documents received so far. */
  List<ReceivedFile> files() {
    return files;
  }

  /** Return whether a file of this name was there, whatever became of it. */
  boolean hasSeen(String file) {
    return seen.contains(file);
  }

  /** Take in a file of the inbox. */
  void receive(String file, Path path) throws IOException {
    seen.add(file);
    var budget = new ArchiveBudget(ArchiveLimits.GENEROUS);
    // not even a link that was put there after the inbox was listed
    Content content = () -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    Fingerprint found;
    try {
      if (isTooLarge(file, path, budget.limits())) {
        findings.report(file, FindingKind.FILE_BEYOND_LIMITS, "大小在限额以内的文件；此文件未读取");
        return;
      }
      found = Landing.fingerprint(content);
    } catch (IOException e) {
      refuse(file);
      return;
    }
    receive(file, content, found, budget, 0);
  }

  /** Say that a file is none that can be opened. */
  void refuse(String file) {
    findings.report(file, FindingKind.FILE_MISSING, "收件夹内可以打开的普通文件；链接不予读取");
  }

  private static boolean isTooLarge(String file, Path path, ArchiveLimits limits)
      throws IOException {
    long bytes = Files.size(path);
    return bytes > limits.totalBytes()
        || (bytes > limits.documentBytes() && !MediaType.isArchive(file, path));
  }

  private void receive(
      String file, Content content, Fingerprint found, ArchiveBudget budget, int depth)
      throws IOException {
    String sha256 = found.sha256();
    ManifestRow row = rowOf(file, sha256);
    if (!row.sha256().isEmpty() && !row.sha256().equals(sha256)) {
      setAside(file, content, row, sha256);
      return;
    }
    String twin = fileOfHash.putIfAbsent(sha256, file);
    if (twin != null) {
      String expected = "内容与 " + twin + " 不同；已按 " + twin + " 装载一次";
      findings.report(file, FindingKind.FILE_REPEATED, expected);
      return;
    }

    boolean known = knownKeys.contains(ContentHash.documentKey(sha256));
    if (!landing.keep(content, found, !known)) {
      fileOfHash.remove(sha256);
      sayChanged(file, findings);
      return;
    }
    if (MediaType.isArchive(file, landing.copyOf(sha256))) {
      open(file, sha256, budget, depth);
    } else {
      files.add(new ReceivedFile(sha256, row, known));
    }
  }

  /** Return what is said of a file; a row about what was taken back is not about other content. */
  private ManifestRow rowOf(String file, String sha256) {
    ManifestRow row = rows.of(file);
    boolean isOther = row.isWithdrawal() && !row.sha256().isEmpty() && !row.sha256().equals(sha256);
    return isOther ? ManifestRow.unlisted(file) : row;
  }

  private void open(String file, String sha256, ArchiveBudget budget, int depth)
      throws IOException {
    if (depth > DEEPEST_ARCHIVE) {
      findings.report(file, FindingKind.MEMBER_NOT_READ, "压缩包内至多再有一层压缩包；此文件未读取");
      return;
    }
    Path copy = landing.copyOf(sha256);
    try (Archive archive = Archive.open(Files.newByteChannel(copy), budget)) {
      if (archive.fault().isPresent()) {
        FileFinding finding = findings.report(file, archive.fault().get());
        quarantine.keep(sha256, copy, new QuarantineReason(finding, ""));
        return;
      }
      quarantine.release(sha256);
      for (ArchiveMember member : archive.members()) {
        receive(file + ManifestRows.INSIDE + member.name(), member, budget, depth + 1);
      }
    }
  }

  private void receive(String file, ArchiveMember member, ArchiveBudget budget, int depth)
      throws IOException {
    seen.add(file);
    if (rows.isForgotten(file)) {
      findings.report(file, FindingKind.FILE_NOT_IN_MANIFEST, "清单中有此文件或其压缩包的一行；文件已照常读取");
    }
    if (member.fault().isPresent()) {
      findings.report(file, member.fault().get());
      return;
    }

    Fingerprint found;
    try {
      found = Landing.fingerprint(member.content());
    } catch (IOException e) {
      findings.report(file, FindingKind.FILE_DAMAGED, "长度和校验值与压缩包目录相符的文件；此文件未读取");
      return;
    }
    receive(file, member.content(), found, budget, depth);
  }

  private void setAside(String file, Content content, ManifestRow row, String sha256)
      throws IOException {
    String expected = "校验值 " + row.sha256() + "；文件未读取，已移入隔离区 " + sha256;
    var differs = new Finding(FindingKind.HASH_DIFFERS, Place.WHOLE_DOCUMENT, sha256, expected);
    FileFinding finding = findings.report(file, differs);
    if (!quarantine.keep(sha256, content, new QuarantineReason(finding, ""))) {
      sayChanged(file, findings);
    }
  }

  /** Say that a file became another one while it was received. */
  static void sayChanged(String file, FileFindings findings) {
    findings.report(file, FindingKind.FILE_CHANGED, "接收期间不再变动的文件；本次未装载，写完后重新装载即可");
  }
}
