package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.pdf.grid.Grid;
import budgetwarehouse.extraction.pdf.page.PageContent;
import budgetwarehouse.extraction.pdf.page.PageContentReader;
import budgetwarehouse.extraction.pdf.page.PageLimits;
import budgetwarehouse.extraction.pdf.page.StatedCharacters;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** One PDF while it is read. */
final class PdfReading {
  private static final int TAIL_BYTES = 4096;
  private static final long CACHE_BYTES = 64_000_000;

  private final PdfLimits limits;
  private final ScannedPages scannedPages;
  private final List<PageItem> items = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final ReadingAccount.Tally tally = new ReadingAccount.Tally();
  private final StatedCharacters characters = new StatedCharacters();
  private Optional<Grid> open = Optional.empty();

  PdfReading(PdfLimits limits, ScannedPages scannedPages) {
    this.limits = limits;
    this.scannedPages = scannedPages;
  }

  /** Read the document. */
  PrintedDocument read(byte[] bytes) {
    readDocument(bytes);
    return new PrintedDocument(ProseJoiner.join(items), findings, tally.account());
  }

  private void readDocument(byte[] bytes) {
    if (bytes.length > limits.bytes() || StreamSizes.exceed(bytes, limits.streamBytes())) {
      report(FindingKind.FILE_BEYOND_LIMITS, "大小在限额以内的文件");
      return;
    }
    try (PDDocument document = open(bytes)) {
      readPages(document);
      if (isCutOff(bytes) || document.getNumberOfPages() == 0) {
        // PDFBox mends a file that ends too early and says nothing of the pages it lost.
        report(FindingKind.FILE_DAMAGED, "以 %%EOF 结尾的完整文件");
      }
      reportAnnotations();
    } catch (InvalidPasswordException e) {
      report(FindingKind.FILE_ENCRYPTED, "没有打开密码的文件");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox meets broken files with many exceptions; each says the same to the analyst.
      report(FindingKind.FILE_DAMAGED, "完整的 PDF 文件");
    } catch (OutOfMemoryError e) {
      // What was read is given up and can be collected: the other documents go on.
      report(FindingKind.FILE_BEYOND_LIMITS, "大小在限额以内的文件");
    }
  }

  private static boolean isCutOff(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL_BYTES);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return !tail.contains("%%EOF");
  }

  private static PDDocument open(byte[] bytes) throws IOException {
    var cache = MemoryUsageSetting.setupMainMemoryOnly(CACHE_BYTES).streamCache;
    return Loader.loadPDF(bytes, "", null, null, cache);
  }

  private void readPages(PDDocument document) {
    long begin = System.nanoTime();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      // what recognition takes has a limit of its own
      long deadline = begin + limits.time().toNanos() + scannedPages.nanosSpent();
      if (number > limits.pages() || System.nanoTime() - deadline > 0) {
        findings.add(
            new Finding(FindingKind.FILE_BEYOND_LIMITS, Place.line(number, 0), "", "限额以内的页数和时间"));
        return;
      }
      var pageLimits =
          new PageLimits(limits.operators(), limits.glyphs(), limits.rules(), deadline);
      readPage(document, page, number, pageLimits);
    }
  }

  private void readPage(PDDocument document, PDPage page, int number, PageLimits pageLimits) {
    try {
      tally.add(ReadingCount.ANNOTATIONS, Annotations.countShown(page));
      PageContent content = PageContentReader.read(page, number, pageLimits, characters);
      Optional<PageContent> recognised =
          PageReader.isScanned(content)
              ? scannedPages.recognise(document, number)
              : Optional.empty();
      add(
          recognised.isPresent()
              ? PageReader.readRecognised(recognised.get(), scannedPages.program(), open)
              : PageReader.read(content, open));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      open = Optional.empty();
      tally.add(ReadingCount.PAGES, 1);
      tally.add(ReadingCount.PAGES_REFUSED, 1);
      findings.add(new Finding(FindingKind.PAGE_NOT_READ, Place.line(number, 0), "", "完整的页面内容"));
    }
  }

  private void reportAnnotations() {
    if (tally.count(ReadingCount.ANNOTATIONS) > 0) {
      report(FindingKind.ANNOTATION_NOT_READ, "");
    }
  }

  private void add(PageReading page) {
    items.addAll(page.items());
    findings.addAll(page.findings());
    tally.addAll(page.tally());
    open = page.open();
  }

  private void report(FindingKind kind, String expected) {
    findings.add(new Finding(kind, Place.WHOLE_DOCUMENT, "", expected));
  }
}
