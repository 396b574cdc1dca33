package budgetwarehouse.document;

import budgetwarehouse.finding.Finding;

/**
 * Fault of a file or of its manifest row, as opposed to one of what is printed in it.
 *
 * @param file name relative to the inbox; the manifest's own name where a row names no usable file
 * @param documentKey key of the document, or blank where the file was never read
 * @param finding what is wrong
 */
public record FileFinding(String file, String documentKey, Finding finding) {}
