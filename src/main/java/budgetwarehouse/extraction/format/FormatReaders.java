package budgetwarehouse.extraction.format;

import budgetwarehouse.extraction.DocumentReader;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.pdf.PdfDocumentReader;
import budgetwarehouse.extraction.pdf.PdfLimits;
import budgetwarehouse.extraction.pdf.scan.Tesseract;
import budgetwarehouse.extraction.separated.SeparatedDocumentReader;
import budgetwarehouse.extraction.text.TextDocumentReader;
import budgetwarehouse.extraction.web.WebArchiveReader;
import budgetwarehouse.extraction.web.WebPageReader;
import budgetwarehouse.extraction.word.binary.BinaryWordReader;
import budgetwarehouse.extraction.word.open.OpenWordReader;
import budgetwarehouse.extraction.workbook.WorkbookDocumentReader;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.Map;

/** Chooses the reader of a document by what its content is. */
public final class FormatReaders {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Map<String, DocumentReader> readers;

  FormatReaders(Map<String, DocumentReader> readers) {
    this.readers = Map.copyOf(readers);
  }

  /** Build the readers of all formats with the vocabularies of the class path. */
  public static FormatReaders standard() {
    return new FormatReaders(
        Map.ofEntries(
            Map.entry(
                "application/pdf", new PdfDocumentReader(PdfLimits.GENEROUS, Tesseract::installed)),
            Map.entry(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                new OpenWordReader()),
            Map.entry("application/msword", new BinaryWordReader()),
            Map.entry("text/html", new WebPageReader()),
            Map.entry("multipart/related", new WebArchiveReader()),
            Map.entry(XLSX, WorkbookDocumentReader::read),
            Map.entry("application/vnd.ms-excel", WorkbookDocumentReader::read),
            Map.entry("application/vnd.ms-excel+xml", WorkbookDocumentReader::read),
            // opens what everybody can open, and says of the rest that it is encrypted
            Map.entry("application/x-encrypted-package", WorkbookDocumentReader::read),
            Map.entry("text/csv", SeparatedDocumentReader::read),
            Map.entry("text/plain", TextDocumentReader.standard())));
  }

  /**
   * Read a document; one of another format is a finding.
   *
   * @param mediaType what its content is, such as {@code application/pdf}
   */
  public PrintedDocument read(String mediaType, byte[] bytes) {
    DocumentReader reader = readers.get(mediaType);
    return reader == null ? notRead(mediaType) : reader.read(bytes);
  }

  private PrintedDocument notRead(String mediaType) {
    String printed = FileFormats.title(mediaType);
    String expected = FileFormats.instead(mediaType, readers.keySet());
    return PrintedDocument.unread(
        new Finding(FindingKind.FORMAT_NOT_READ, Place.WHOLE_DOCUMENT, printed, expected));
  }
}
