package budgetwarehouse.job.intake;

import budgetwarehouse.document.FileFinding;

/**
 * Why a document was set aside.
 *
 * @param finding what is reported of it
 * @param detail more for the programmer, such as a stack trace, or blank
 */
public record QuarantineReason(FileFinding finding, String detail) {}
