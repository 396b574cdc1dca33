package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.pdf.page.PageContent;
import budgetwarehouse.extraction.pdf.scan.ScannedPageReader;
import budgetwarehouse.extraction.pdf.scan.TextRecognition;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of one document that are pictures: recognised as long as time allows. */
final class ScannedPages {
  private static final double POINTS_PER_INCH = 72;

  private final PdfLimits limits;
  private final Supplier<Optional<TextRecognition>> recognition;
  private long nanosSpent;

  ScannedPages(PdfLimits limits, Supplier<Optional<TextRecognition>> recognition) {
    this.limits = limits;
    this.recognition = recognition;
  }

  /** Return the time that recognition has taken so far. */
  long nanosSpent() {
    return nanosSpent;
  }

  /** Return name and version of the program. */
  String program() {
    return recognition.get().map(TextRecognition::name).orElse("");
  }

  /**
   * Recognise a page; empty where there is no program, the time is used up, the page is too large
   * or recognition fails.
   *
   * @param number page from 1
   */
  Optional<PageContent> recognise(PDDocument document, int number) {
    Optional<TextRecognition> program = recognition.get();
    boolean late = nanosSpent > limits.recognition().toNanos();
    if (program.isEmpty() || late || pixels(document, number) > limits.pixels()) {
      return Optional.empty();
    }

    long start = System.nanoTime();
    try {
      BufferedImage picture =
          new PDFRenderer(document)
              .renderImageWithDPI(number - 1, ScannedPageReader.DOTS_PER_INCH, ImageType.GRAY);
      return Optional.of(new ScannedPageReader(program.get()).read(picture, number));
    } catch (IOException e) {
      // the page is then reported as one that was not read
      return Optional.empty();
    } finally {
      nanosSpent += System.nanoTime() - start;
    }
  }

  private static double pixels(PDDocument document, int number) {
    PDRectangle crop = document.getPage(number - 1).getCropBox();
    double perPoint = ScannedPageReader.DOTS_PER_INCH / POINTS_PER_INCH;
    return crop.getWidth() * perPoint * crop.getHeight() * perPoint;
  }
}
