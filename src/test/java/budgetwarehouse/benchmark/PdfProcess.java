package budgetwarehouse.benchmark;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.format.FormatReaders;
import budgetwarehouse.fact.document.FactReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads the PDFs of a folder in a process of its own with a small heap; prints pages, then wall and
 * CPU seconds of the first pass, of a warm pass, of a warm pass on two threads (twice the pages),
 * and of a warm pass that goes on to facts.
 */
final class PdfProcess {
  private static final String PDF = "application/pdf";
  private static final int WARM_UPS = 4;
  private static final int ROUNDS = 5;

  private PdfProcess() {}

  /** Measure. */
  public static void main(String[] arguments) throws Exception {
    List<byte[]> files = pdfs(Path.of(arguments[0]));
    FormatReaders readers = FormatReaders.standard();
    FactReader facts = FactReader.standard();
    Work toTables = () -> files.forEach(file -> Sink.keep(readers.read(PDF, file).hashCode()));
    Work toFacts =
        () -> files.forEach(file -> Sink.keep(facts.read(readers.read(PDF, file)).hashCode()));
    System.out.printf(Locale.ROOT, "%d%n", pages(files, readers));
    print(Measurement.median(WARM_UPS, ROUNDS, toTables));
    print(Measurement.median(1, ROUNDS, () -> Calibration.onThreads(2, toTables)));
    print(Measurement.median(2, ROUNDS, toFacts));
  }

  private static int pages(List<byte[]> files, FormatReaders readers) throws Exception {
    var pages = new int[1];
    print(
        Measurement.of(
            () -> {
              for (byte[] file : files) {
                PrintedDocument document = readers.read(PDF, file);
                pages[0] += document.account().count(ReadingCount.PAGES);
              }
            }));
    return pages[0];
  }

  private static void print(Measurement measurement) {
    System.out.printf(
        Locale.ROOT, "%.4f %.4f%n", measurement.wallSeconds(), measurement.cpuSeconds());
  }

  /** Read the PDFs of a folder, in the order of their names. */
  static List<byte[]> pdfs(Path folder) throws IOException {
    var files = new ArrayList<byte[]>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(PdfProcess::isPdf).sorted().toList()) {
        files.add(Files.readAllBytes(path));
      }
    }
    return files;
  }

  /** Return whether a file is named as a PDF. */
  static boolean isPdf(Path file) {
    return file.toString().endsWith(".pdf");
  }
}
