package budgetwarehouse.inspection;

import budgetwarehouse.inspection.InspectedDocument.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A failure of an earlier load, kept so that a later one can say what became of it. A document
 * itself is kept as one without topic.
 *
 * @param document key of the document
 * @param release whose budget of which year the document is; a corrected file has the same
 * @param topic what the failure is about, the same in a corrected file; blank: the document itself
 */
record FormerFailure(
    String document,
    String release,
    String file,
    String documentSubject,
    String topic,
    String severity,
    String check,
    String name,
    String subject,
    @Nullable String leftLabel,
    @Nullable String leftText,
    @Nullable String rightLabel,
    @Nullable String rightText) {

  /** Keep a document. */
  static FormerFailure of(InspectedDocument document) {
    return new FormerFailure(
        document.key(),
        document.release(),
        document.file(),
        document.subject(),
        "",
        "",
        "",
        "",
        "",
        null,
        null,
        null,
        null);
  }

  /** Keep a failure of a document. */
  static FormerFailure of(InspectedDocument document, Finding finding) {
    return new FormerFailure(
        document.key(),
        document.release(),
        document.file(),
        document.subject(),
        finding.topic(),
        finding.severity(),
        finding.check(),
        finding.name(),
        finding.subject(),
        finding.leftLabel(),
        finding.leftText(),
        finding.rightLabel(),
        finding.rightText());
  }

  /** Say whether it stands for the document itself. */
  boolean standsForDocument() {
    return topic.isBlank();
  }
}
