package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.DistrictIntake;
import budgetwarehouse.job.intake.InboxFiles;
import budgetwarehouse.job.intake.InboxIntake;
import budgetwarehouse.job.intake.Intake;
import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.job.intake.Quarantine;
import budgetwarehouse.job.intake.QuarantineReason;
import budgetwarehouse.job.intake.Received;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.job.intake.SteadyIntake;
import budgetwarehouse.store.PrintedStore;
import budgetwarehouse.store.ReceiptWriter;
import budgetwarehouse.store.ReceivedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one run does before the store, apart from reading documents.
 *
 * @param run number of the run
 * @param parameters its parameters
 * @param lookBack day as of which is built; empty to build what is published
 */
record Load(long run, LoadParameters parameters, Optional<LookBack> lookBack) {
  /** Load what is to be published. */
  Load(long run, LoadParameters parameters) {
    this(run, parameters, Optional.empty());
  }

  /** Receive the inbox and write down what was received. */
  void receive() throws IOException {
    new SteadyIntake(parameters.inbox(), intake()).receive().write(data().received(run));
  }

  /**
   * Keep anew, from the inbox, the copies that are no longer there or no longer what they were:
   * what was received stays as it is written down.
   */
  void restoreCopies(List<ReceivedFile> files) throws IOException {
    var landing = new Landing(data().landing());
    if (!files.stream().allMatch(file -> landing.holds(file.sha256()))) {
      intake().receive(InboxFiles.in(parameters.inbox()));
    }
  }

  private InboxIntake intake() {
    var intake = new Intake(data(), stored());
    return parameters.district().isPresent()
        ? new DistrictIntake(intake, parameters.district().get())
        : intake;
  }

  /** Return what the run received, also when an earlier attempt received it. */
  Received received() {
    return Received.read(data().received(run));
  }

  /** Return the keys of the documents that the store has now. */
  Set<String> stored() {
    try {
      return store().documentsOf(ExtractorVersion.CURRENT);
    } catch (IOException e) {
      throw new UncheckedIOException("读不到数据存储 " + data().store(), e);
    }
  }

  /** Return the documents of earlier loads that are not read now. */
  EarlierDocuments unread() throws IOException {
    return EarlierDocuments.unread(data());
  }

  /** Write the receipt of the documents that were read, and what is wrong with the others. */
  void writeReceipt() throws IOException {
    Set<String> stored = stored();
    List<ReceivedDocument> documents = new ArrayList<>();
    for (ReceivedFile file : received().files()) {
      if (stored.contains(file.documentKey()) || isTakenBack(file)) {
        documents.add(new ReceivedDocument(file.sha256(), file.row()));
        if (quarantine().reason(file.sha256()).filter(Load::isOver).isPresent()) {
          quarantine().release(file.sha256());
        }
      }
    }
    new ReceiptWriter(data().store()).write(parameters.loadDate(), documents, fileFindings(stored));
  }

  // known by a receipt, though this version of the extractor may never have read it
  private static boolean isTakenBack(ReceivedFile file) {
    return file.known() && file.row().isWithdrawal();
  }

  // what the reader found in the content holds as long as the version that read it
  private static boolean isOver(QuarantineReason reason) {
    return reason.finding().finding().kind() == FindingKind.HASH_DIFFERS;
  }

  /** Return the documents of the load that are set aside since nothing of them could be read. */
  List<FileFinding> unread(Set<String> stored) {
    return received().files().stream()
        .filter(file -> stored.contains(file.documentKey()))
        .flatMap(file -> quarantine().reason(file.sha256()).stream())
        .map(QuarantineReason::finding)
        .toList();
  }

  /** Return what is wrong with files: as received, and as reading them showed. */
  List<FileFinding> fileFindings(Set<String> stored) {
    Received received = received();
    List<FileFinding> findings = new ArrayList<>(received.findings());
    received.files().stream()
        .filter(file -> !stored.contains(file.documentKey()))
        .flatMap(file -> quarantine().reason(file.sha256()).stream())
        .map(QuarantineReason::finding)
        .forEach(findings::add);
    return findings;
  }

  /** Return what the stages after the store are given. */
  Build build() {
    return new Build(
        run,
        data(),
        lookBack.isPresent() ? data().asOf(lookBack.get().day()).build(run) : data().build(run),
        parameters.overrides(),
        parameters.expectations(),
        ExtractorVersion.CURRENT,
        parameters.loadDate(),
        parameters.threads(),
        parameters.stopRules(),
        lookBack);
  }

  PrintedStore store() {
    return new PrintedStore(data().store());
  }

  Quarantine quarantine() {
    return new Quarantine(data().quarantine());
  }

  DataFolder data() {
    return parameters.data();
  }
}
