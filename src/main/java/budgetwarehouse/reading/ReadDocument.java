package budgetwarehouse.reading;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.store.ExtractedDocument;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

/**
 * What became of a document.
 *
 * @param wanted the document
 * @param extracted what the store keeps of it; empty where the reader failed, so that the next run
 *     tries again
 * @param fault why nothing of it could be read; empty where it was read
 * @param failure what the reader failed of; empty where it did not
 */
public record ReadDocument(
    WantedDocument wanted,
    Optional<ExtractedDocument> extracted,
    Optional<FileFinding> fault,
    Optional<Throwable> failure) {
  /** Return the stack trace of the failure; blank where there is none. */
  public String trace() {
    var trace = new StringWriter();
    failure.ifPresent(cause -> cause.printStackTrace(new PrintWriter(trace)));
    return trace.toString();
  }
}
