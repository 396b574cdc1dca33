package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.DocumentReader;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.pdf.scan.TextRecognition;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads PDFs: tables by their ruling lines, prose by its baselines, page after page; pages that are
 * pictures with the help of a program for text recognition, where there is one.
 */
public final class PdfDocumentReader implements DocumentReader {
  private final PdfLimits limits;
  private final Supplier<Optional<TextRecognition>> recognition;

  /**
   * Make a reader.
   *
   * @param recognition finds the program for pages that are pictures; asked at the first such page
   */
  public PdfDocumentReader(PdfLimits limits, Supplier<Optional<TextRecognition>> recognition) {
    this.limits = limits;
    this.recognition = recognition;
  }

  @Override
  public PrintedDocument read(byte[] bytes) {
    return new PdfReading(limits, new ScannedPages(limits, recognition)).read(bytes);
  }
}
