package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.PrintedDocument;

/** What is printed in a PDF, with the account of how it was read. */
public record PdfReading(PrintedDocument document, PdfReadingAccount account) {}
