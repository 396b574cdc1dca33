package budgetwarehouse.job;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.job.intake.Quarantine;
import budgetwarehouse.job.intake.QuarantineReason;
import budgetwarehouse.reading.WantedDocument;
import java.io.IOException;
import java.util.Optional;

/** Sets aside the documents of which nothing could be read, and takes back those that were read. */
final class SettledReading {
  private final Landing landing;
  private final Quarantine quarantine;

  SettledReading(Load load) {
    this.landing = new Landing(load.data().landing());
    this.quarantine = load.quarantine();
  }

  /**
   * Settle a document that was looked at.
   *
   * @param fault why nothing of it could be read; empty where it was read
   * @param detail more for the programmer, or blank
   */
  void settle(WantedDocument document, Optional<FileFinding> fault, String detail)
      throws IOException {
    if (fault.isEmpty()) {
      quarantine.release(document.sha256());
      return;
    }
    quarantine.keep(
        document.sha256(),
        landing.copyOf(document.sha256()),
        new QuarantineReason(fault.get(), detail));
  }
}
