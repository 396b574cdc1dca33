package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Severity;
import budgetwarehouse.job.intake.Received;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.store.StoreTally;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of the documents of a load, told from what was received and from the store.
 *
 * @param received what was received; nothing where the run came not so far
 * @param read documents new in this load that could be read and that the store has now
 * @param findings everything wrong with files and manifest rows
 * @param quarantined what could not be read, and why
 * @param reading how the reading of the new documents ended
 * @param holds what the store holds of the documents of the load
 * @param documentErrors what is missing or wrong in them
 */
record IntakeAccount(
    Received received,
    List<ReceivedFile> read,
    List<FileFinding> findings,
    List<FileFinding> quarantined,
    ReadingReport reading,
    StoreTally holds,
    List<FileFinding> documentErrors) {
  private static final Set<FindingKind> SETTING_ASIDE =
      Set.of(FindingKind.HASH_DIFFERS, FindingKind.READER_FAILED);

  /** Look at a load. */
  static IntakeAccount of(Load load) throws IOException {
    boolean intake = Files.isRegularFile(load.data().received(load.run()));
    Received received = intake ? load.received() : new Received(List.of(), List.of());
    Set<String> stored = load.stored();
    List<FileFinding> findings = intake ? load.fileFindings(stored) : List.of();
    List<FileFinding> unread = intake ? load.unread(stored) : List.of();
    Set<String> notRead = unread.stream().map(FileFinding::documentKey).collect(Collectors.toSet());
    List<FileFinding> quarantined = new ArrayList<>(unread);
    findings.stream()
        .filter(file -> SETTING_ASIDE.contains(file.finding().kind()))
        .forEach(quarantined::add);
    Map<String, String> files = filesByKey(received);
    return new IntakeAccount(
        received,
        received.newFiles().stream()
            .filter(file -> stored.contains(file.documentKey()))
            .filter(file -> !notRead.contains(file.documentKey()))
            .toList(),
        findings,
        quarantined,
        reading(load, received, files),
        load.store().tally(ExtractorVersion.CURRENT, files.keySet()),
        load.store().errors(ExtractorVersion.CURRENT, files));
  }

  private static ReadingReport reading(Load load, Received received, Map<String, String> files)
      throws IOException {
    Set<String> newKeys =
        received.newFiles().stream().map(ReceivedFile::documentKey).collect(Collectors.toSet());
    return ReadingReport.of(load.store().readings(ExtractorVersion.CURRENT, newKeys), files);
  }

  private static Map<String, String> filesByKey(Received received) {
    Map<String, String> files = new HashMap<>();
    received.files().forEach(file -> files.put(file.documentKey(), file.row().file()));
    return files;
  }

  /** Return the number of documents whose facts the store had. */
  long unchanged() {
    return received.files().stream()
        .filter(file -> file.known() && !file.row().isWithdrawal())
        .count();
  }

  /** Return the number of documents that the manifest takes back. */
  long withdrawn() {
    return received.files().stream().filter(file -> file.row().isWithdrawal()).count();
  }

  /** Return whether a document or the manifest has an error. */
  boolean hasErrors() {
    return holds.errors() > 0 || hasErrors(findings);
  }

  /** Return whether one of some findings is an error. */
  static boolean hasErrors(List<FileFinding> findings) {
    return findings.stream().anyMatch(file -> file.finding().severity() == Severity.ERROR);
  }

  /** Return what each step before the store counted. */
  Map<String, Map<String, Long>> counts() {
    long files = received.files().size();
    Map<String, Map<String, Long>> counts = new HashMap<>();
    counts.put("receive-manifest", Map.of("received", files, "unchanged", unchanged()));
    for (String step : StageSteps.READING) {
      counts.put(
          step, Map.of("read", (long) read.size(), "quarantined", (long) quarantined.size()));
    }
    return counts;
  }
}
