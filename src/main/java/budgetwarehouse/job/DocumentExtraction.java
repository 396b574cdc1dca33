package budgetwarehouse.job;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.job.intake.Quarantine;
import budgetwarehouse.job.intake.QuarantineReason;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.store.ExtractedDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads one document; whatever fails in it sets that document aside and the others go on.
 *
 * <p>A document of which nothing can be read, an encrypted one for instance, is in the store with
 * its findings, so that it is not tried again by the same version; it is set aside too.
 */
final class DocumentExtraction {
  private static final int LONGEST_MESSAGE = 300;
  private static final long MOST_BYTES = 256L << 20;

  private final Landing landing;
  private final Quarantine quarantine;
  private final Function<SourceDocument, DocumentFacts> extraction;
  private final ReadingRoom room;
  private final Progress progress;
  private final DocumentLog log;

  /**
   * Read for a load.
   *
   * @param room where all threads of the load read
   */
  DocumentExtraction(
      Load load,
      Function<SourceDocument, DocumentFacts> extraction,
      ReadingRoom room,
      Progress progress,
      DocumentLog log) {
    this.landing = new Landing(load.data().landing());
    this.quarantine = load.quarantine();
    this.extraction = extraction;
    this.room = room;
    this.progress = progress;
    this.log = log;
  }

  /** Read a document; empty where the reader failed and the next run shall try again. */
  Optional<ExtractedDocument> read(ReceivedFile file) throws IOException {
    long start = System.nanoTime();
    Path copy = landing.copyOf(file.sha256());
    if (Files.size(copy) > MOST_BYTES) {
      progress.count();
      ExtractedDocument unread = tooLarge(file, copy);
      log.read(file, unread.facts(), start);
      return Optional.of(unread);
    }

    try {
      ExtractedDocument read = room.read(() -> extracted(file, copy));
      log.read(file, read.facts(), start);
      return Optional.of(read);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      setAside(file, copy, e);
      log.failed(file, e, start);
      return Optional.empty();
    } finally {
      progress.count();
    }
  }

  private ExtractedDocument extracted(ReceivedFile file, Path copy) throws IOException {
    SourceDocument source = source(file, copy);
    return kept(source, copy, extraction.apply(source));
  }

  private static SourceDocument source(ReceivedFile file, Path copy) throws IOException {
    SourceDocument source = SourceDocument.of(file.row().file(), Files.readAllBytes(copy));
    if (!source.sha256().equals(file.sha256())) {
      throw Landing.damaged(copy);
    }
    return source;
  }

  private ExtractedDocument kept(SourceDocument source, Path copy, DocumentFacts facts)
      throws IOException {
    Optional<Finding> fault = facts.whyUnread();
    if (fault.isPresent()) {
      var finding = new FileFinding(source.file(), source.documentKey(), fault.get());
      quarantine.keep(source.sha256(), copy, new QuarantineReason(finding, ""));
    } else {
      quarantine.release(source.sha256());
    }
    return ExtractedDocument.of(source, facts);
  }

  /** A file that no memory holds is not opened: its content is not even asked for its format. */
  private ExtractedDocument tooLarge(ReceivedFile file, Path copy) throws IOException {
    long bytes = Files.size(copy);
    var finding =
        new Finding(
            FindingKind.FILE_BEYOND_LIMITS,
            Place.WHOLE_DOCUMENT,
            bytes + " 字节",
            "不超过 " + MOST_BYTES + " 字节的文件");
    var fileFinding = new FileFinding(file.row().file(), file.documentKey(), finding);
    quarantine.keep(file.sha256(), copy, new QuarantineReason(fileFinding, ""));
    return new ExtractedDocument(
        file.sha256(), "application/octet-stream", bytes, 0, DocumentFacts.unread(finding));
  }

  private void setAside(ReceivedFile file, Path copy, Throwable failure) throws IOException {
    String printed = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    String shortened = printed.substring(0, Math.min(printed.length(), LONGEST_MESSAGE));
    String expected = "读得完的文件；此文件未装载，已移入隔离区 " + file.sha256();
    var finding = new Finding(FindingKind.READER_FAILED, Place.WHOLE_DOCUMENT, shortened, expected);
    var fileFinding = new FileFinding(file.row().file(), file.documentKey(), finding);
    quarantine.keep(file.sha256(), copy, new QuarantineReason(fileFinding, trace(failure)));
  }

  private static String trace(Throwable failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
