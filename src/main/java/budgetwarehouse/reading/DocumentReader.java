package budgetwarehouse.reading;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.store.ExtractedDocument;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads one document; whatever fails in it is said of that document and the others go on.
 *
 * <p>A document of which nothing can be read, an encrypted one for instance, goes into the store
 * with its findings, so that it is not tried again by the same version.
 */
public final class DocumentReader {
  private static final int LONGEST_MESSAGE = 300;
  private static final long MOST_BYTES = 256L << 20;

  private final Function<SourceDocument, DocumentFacts> extraction;
  private final ReadingRoom room = new ReadingRoom();

  /**
   * Read by a pure function; several threads may share a reader, and should, since one of them may
   * need the memory of all.
   */
  public DocumentReader(Function<SourceDocument, DocumentFacts> extraction) {
    this.extraction = extraction;
  }

  /**
   * Read a document.
   *
   * @throws IOException when its bytes cannot be had or are others than the wanted ones
   */
  public ReadDocument read(WantedDocument wanted, Content content) throws IOException {
    if (wanted.bytes() > MOST_BYTES) {
      return tooLarge(wanted);
    }
    try {
      return room.read(() -> extracted(wanted, content));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      return failed(wanted, e);
    }
  }

  private ReadDocument extracted(WantedDocument wanted, Content content) throws IOException {
    SourceDocument source = SourceDocument.of(wanted.file(), content.bytes());
    if (!source.sha256().equals(wanted.sha256())) {
      throw content.damaged();
    }
    DocumentFacts facts = extraction.apply(source);
    Optional<FileFinding> fault =
        facts.whyUnread().map(why -> new FileFinding(wanted.file(), wanted.documentKey(), why));
    return new ReadDocument(
        wanted, Optional.of(ExtractedDocument.of(source, facts)), fault, Optional.empty());
  }

  /** A file that no memory holds is not opened: its content is not even asked for its format. */
  private static ReadDocument tooLarge(WantedDocument wanted) {
    var finding =
        new Finding(
            FindingKind.FILE_BEYOND_LIMITS,
            Place.WHOLE_DOCUMENT,
            wanted.bytes() + " 字节",
            "不超过 " + MOST_BYTES + " 字节的文件");
    var unread =
        new ExtractedDocument(
            wanted.sha256(),
            "application/octet-stream",
            wanted.bytes(),
            0,
            DocumentFacts.unread(finding));
    return new ReadDocument(
        wanted,
        Optional.of(unread),
        Optional.of(new FileFinding(wanted.file(), wanted.documentKey(), finding)),
        Optional.empty());
  }

  private static ReadDocument failed(WantedDocument wanted, Throwable failure) {
    String printed = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    String shortened = printed.substring(0, Math.min(printed.length(), LONGEST_MESSAGE));
    String expected = "读得完的文件；此文件未装载，已移入隔离区 " + wanted.sha256();
    var finding = new Finding(FindingKind.READER_FAILED, Place.WHOLE_DOCUMENT, shortened, expected);
    return new ReadDocument(
        wanted,
        Optional.empty(),
        Optional.of(new FileFinding(wanted.file(), wanted.documentKey(), finding)),
        Optional.of(failure));
  }

  /** The bytes of a document, wherever they lie. */
  public interface Content {
    /** Return all of them. */
    byte[] bytes() throws IOException;

    /** Say that they are no longer those that were received, and what helps. */
    IOException damaged();
  }
}
