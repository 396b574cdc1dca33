package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.ReadingCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Measures pages a second, first cold and then warm, beside PDFBox's own text stripper. Run by hand
 * with a folder of PDFs: {@code java -Xmx256m -cp … budgetwarehouse.extraction.pdf.PdfSpeed
 * folder}.
 */
public final class PdfSpeed {
  private static final int ROUNDS = 12;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private PdfSpeed() {}

  /** Measure. */
  public static void main(String[] arguments) throws IOException {
    List<byte[]> files;
    try (Stream<Path> paths = Files.list(Path.of(arguments[0]))) {
      files =
          paths
              .filter(path -> path.toString().endsWith(".pdf"))
              .sorted()
              .map(PdfSpeed::bytes)
              .toList();
    }
    for (int round = 1; round <= ROUNDS; round++) {
      report("ours", round, files, PdfSpeed::read);
    }
    if (arguments.length == 1) {
      return;
    }
    for (int round = 1; round <= ROUNDS; round++) {
      report("stripper", round, files, PdfSpeed::strip);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      report("ours", round, files, PdfSpeed::read);
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void report(String name, int round, List<byte[]> files, PageCounter counter)
      throws IOException {
    long start = System.nanoTime();
    long busyBefore = THREADS.getCurrentThreadCpuTime();
    int pages = 0;
    for (byte[] file : files) {
      pages += counter.pages(file);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = (THREADS.getCurrentThreadCpuTime() - busyBefore) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s round %d: %d pages, %.0f pages/s, %.0f pages per second of processor%n",
        name,
        round,
        pages,
        pages / seconds,
        pages / busy);
  }

  private static int read(byte[] file) {
    return Printed.read(file).account().count(ReadingCount.PAGES);
  }

  private static int strip(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).isEmpty() ? 0 : document.getNumberOfPages();
    }
  }

  private interface PageCounter {
    int pages(byte[] file) throws IOException;
  }
}
