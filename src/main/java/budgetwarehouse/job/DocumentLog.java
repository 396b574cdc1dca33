package budgetwarehouse.job;

import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingTally;
import budgetwarehouse.finding.Severity;
import budgetwarehouse.job.intake.Received;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.reading.ReadDocument;
import budgetwarehouse.reading.ReadingOutcome;
import budgetwarehouse.reading.WantedDocument;
import budgetwarehouse.record.RunLog;
import budgetwarehouse.store.ExtractedDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one line into the log for each document of a load, whatever became of it. */
final class DocumentLog {
  private static final String EVENT = "document";
  private static final String OUTCOME = "outcome";
  private static final double NANOS = 1e9;

  private final RunLog log;

  DocumentLog(RunLog log) {
    this.log = log;
  }

  /** Write a line for each document that the store had, and for each that was not received. */
  void received(Received received) {
    for (ReceivedFile file : received.files()) {
      if (file.known()) {
        String outcome = file.row().isWithdrawal() ? "withdrawn" : "unchanged";
        log.say(EVENT, fields(file.row().file(), file.documentKey(), outcome));
      }
    }
    received
        .findings()
        .forEach(
            fault -> {
              Map<String, Object> fields = new LinkedHashMap<>();
              fields.put("file", fault.file());
              fields.put("document", fault.documentKey());
              put(fields, fault.finding());
              log.warn("file", fields);
            });
  }

  /** Write the line of a document that was looked at, with the stack trace where that failed. */
  void read(ReadDocument read, long startNanos) {
    Optional<ExtractedDocument> extracted = read.extracted();
    if (extracted.isPresent()) {
      read(read.wanted(), extracted.get().facts(), startNanos);
      return;
    }
    Map<String, Object> fields = fields(read.wanted(), "failed");
    fields.put("seconds", seconds(startNanos));
    read.failure().ifPresent(failure -> log.fail(EVENT, fields, failure));
  }

  /** Write the line of a document that another process looked at. */
  void readElsewhere(WantedDocument document, Optional<ReadingOutcome> setAside) {
    Map<String, Object> fields = fields(document, setAside.isPresent() ? "unread" : "read");
    if (setAside.isEmpty()) {
      log.say(EVENT, fields);
      return;
    }
    put(fields, setAside.get().fault(document).finding());
    log.warn(EVENT, fields);
  }

  private void read(WantedDocument document, DocumentFacts facts, long startNanos) {
    boolean unread = facts.whyUnread().isPresent();
    Map<String, Object> fields = fields(document, unread ? "unread" : "read");
    ReadingAccount account = facts.account();
    fields.put("pages", account.count(ReadingCount.PAGES));
    fields.put("tables", account.count(ReadingCount.TABLES));
    fields.put("numbers", account.count(ReadingCount.NUMBERS_SEEN));
    fields.put("figures", facts.figures().size());
    fields.put("indicators", facts.indicators().size());
    fields.put("seconds", seconds(startNanos));
    FindingTally tally = tally(facts.findings());
    fields.put("errors", tally.errors());
    fields.put("warnings", tally.warnings());
    fields.put("notes", tally.notes());
    facts.whyUnread().ifPresent(why -> put(fields, why));
    if (unread) {
      log.warn(EVENT, fields);
    } else {
      log.say(EVENT, fields);
    }
  }

  private static Map<String, Object> fields(WantedDocument document, String outcome) {
    return fields(document.file(), document.documentKey(), outcome);
  }

  private static Map<String, Object> fields(String file, String documentKey, String outcome) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", file);
    fields.put("document", documentKey);
    fields.put(OUTCOME, outcome);
    return fields;
  }

  private static void put(Map<String, Object> fields, Finding finding) {
    fields.put("severity", finding.severity().code());
    fields.put("finding", finding.kind().code());
    fields.put("printed", finding.printed());
    fields.put("expected", finding.expected());
  }

  private static double seconds(long startNanos) {
    double millis = Math.rint((System.nanoTime() - startNanos) / NANOS * 1000);
    return millis / 1000;
  }

  private static FindingTally tally(List<Finding> findings) {
    return new FindingTally(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
