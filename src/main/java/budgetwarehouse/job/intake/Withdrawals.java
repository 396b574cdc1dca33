package budgetwarehouse.job.intake;

import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.store.ReceivedDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The manifest rows that say a publisher took a document back. The document need not lie in the
 * inbox any more: it is known by its hash or by the name under which it was received. A file that
 * is merely absent from an inbox is not withdrawn.
 */
final class Withdrawals {
  private final List<ReceivedDocument> known;
  private final FileFindings findings;
  private final Map<String, ReceivedFile> files = new LinkedHashMap<>();
  private final Set<String> replaced = new HashSet<>();

  /**
   * Lay withdrawals over what a load received.
   *
   * @param received files of the load, those whose own row says so already marked
   * @param known what earlier loads received
   */
  Withdrawals(List<ReceivedFile> received, List<ReceivedDocument> known, FileFindings findings) {
    this.known = known;
    this.findings = findings;
    received.forEach(file -> files.put(file.sha256(), file));
  }

  /** Return the files of the load with those that were taken back marked, or added. */
  List<ReceivedFile> applied(List<ManifestRow> rows) {
    rows.stream().filter(row -> !row.isWithdrawal()).map(ManifestRow::file).forEach(replaced::add);
    rows.stream().filter(ManifestRow::isWithdrawal).forEach(this::apply);
    return List.copyOf(files.values());
  }

  private void apply(ManifestRow row) {
    List<ReceivedDocument> own = own(row);
    if (own.size() > 1) {
      String expected = "同名文件收到过 " + own.size() + " 份，请写明撤回那一份的 sha256；未作撤回";
      findings.report(row.file(), FindingKind.WITHDRAWN_DOCUMENT_UNKNOWN, expected);
      return;
    }
    own.forEach(document -> mark(document, row.about(document.row().file())));
    List<ReceivedDocument> members = own.isEmpty() ? membersOf(row.file()) : List.of();
    for (ReceivedDocument member : members) {
      ManifestRow kept = member.row();
      mark(member, ManifestRow.unlisted(kept.file()).withdrawn(row.withdrawnOn()));
    }
    if (own.isEmpty() && members.isEmpty()) {
      String expected = "以前收到过的文件名或 sha256；未作撤回";
      findings.report(row.file(), FindingKind.WITHDRAWN_DOCUMENT_UNKNOWN, expected);
    }
  }

  /**
   * Return the documents that a row means by hash or name: of those in the inbox first, unless
   * another row says that what has the name now is another document.
   */
  private List<ReceivedDocument> own(ManifestRow row) {
    if (!row.sha256().isEmpty()) {
      return matching(document -> document.sha256().equals(row.sha256()));
    }
    List<ReceivedDocument> named = matching(document -> isNamed(row, document));
    List<ReceivedDocument> here =
        named.stream().filter(document -> files.containsKey(document.sha256())).toList();
    if (here.isEmpty()) {
      return named;
    }
    List<ReceivedDocument> gone = new ArrayList<>(named);
    gone.removeAll(here);
    return replaced.contains(row.file()) ? gone : here;
  }

  private static boolean isNamed(ManifestRow row, ReceivedDocument document) {
    return document.row().file().equals(row.file());
  }

  private List<ReceivedDocument> membersOf(String archive) {
    return matching(document -> document.row().file().startsWith(archive + ManifestRows.INSIDE));
  }

  private List<ReceivedDocument> matching(Predicate<ReceivedDocument> meant) {
    Map<String, ReceivedDocument> documents = new LinkedHashMap<>();
    known.forEach(document -> documents.put(document.sha256(), document));
    files.forEach((hash, file) -> documents.put(hash, new ReceivedDocument(hash, file.row())));
    return new ArrayList<>(documents.values().stream().filter(meant).toList());
  }

  /** Say of a document that it was taken back, and besides what was said of it before. */
  private void mark(ReceivedDocument document, ManifestRow row) {
    ManifestRow said =
        known.stream()
            .filter(before -> before.sha256().equals(document.sha256()))
            .map(ReceivedDocument::row)
            .findFirst()
            .orElse(document.row());
    ManifestRow full = row.filledFrom(document.row()).filledFrom(said);
    ReceivedFile here = files.get(document.sha256());
    boolean isKnown = here == null || here.known();
    files.put(document.sha256(), new ReceivedFile(document.sha256(), full, isKnown));
  }
}
