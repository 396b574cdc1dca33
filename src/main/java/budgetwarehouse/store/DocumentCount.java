package budgetwarehouse.store;

import budgetwarehouse.extraction.ReadingCount;
import java.util.List;

/**
 * One count of a document's reading account.
 *
 * @param documentKey key of the document
 * @param kind what is counted
 * @param number how many there are, never 0: a count without a row is 0
 */
record DocumentCount(String documentKey, ReadingCount kind, int number) {
  /** List the counts of a document. */
  static List<DocumentCount> of(ExtractedDocument document) {
    return document.facts().account().counts().entrySet().stream()
        .filter(count -> count.getValue() != 0)
        .map(count -> new DocumentCount(document.documentKey(), count.getKey(), count.getValue()))
        .toList();
  }
}
