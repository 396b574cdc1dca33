package budgetwarehouse.reading;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.store.ExtractedDocument;
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
    Optional<Throwable> failure) {}
