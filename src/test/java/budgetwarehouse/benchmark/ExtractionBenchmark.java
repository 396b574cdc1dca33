package budgetwarehouse.benchmark;

import budgetwarehouse.extraction.text.TextDocumentReader;
import budgetwarehouse.fact.document.FactReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Times bytes to printed tables, and bytes to printed facts, for each layout of the sample. */
final class ExtractionBenchmark {
  private static final double MEGABYTE = 1e6;
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 5;
  private static final int SPLITTINGS = 20;

  private final TextDocumentReader reader = TextDocumentReader.standard();
  private final FactReader facts = FactReader.standard();
  private final PrintStream out;
  private final long bytesOfLayout;

  ExtractionBenchmark(PrintStream out, long bytesOfLayout) {
    this.out = out;
    this.bytesOfLayout = bytesOfLayout;
  }

  /** Time all documents together on one and two threads, then every layout alone. */
  void run() throws Exception {
    List<byte[]> all = SampleDocuments.repeated(SampleDocuments.contents(), 2 * bytesOfLayout);
    oneThread("all layouts", all);
    twoThreads(all);
    for (Path file : SampleDocuments.files()) {
      oneThread(file.getFileName().toString(), layout(file));
    }
  }

  private List<byte[]> layout(Path file) throws IOException {
    return SampleDocuments.repeated(List.of(Files.readAllBytes(file)), bytesOfLayout);
  }

  private void oneThread(String name, List<byte[]> documents) throws Exception {
    var table = new Table(out, "Text to facts, one thread: " + name, "MB");
    double megabytes = megabytes(documents);
    Measurement split = timeSplitting(documents);
    table.baseline("decode, split into lines and tab cells", split, megabytes);
    table.line("text → tables", time(documents, this::read), megabytes, split);
    Measurement whole = time(documents, this::readFacts);
    table.line("text → tables → facts", whole, megabytes, split);
    table.remark(
        String.format(
            Locale.ROOT, "Documents to facts: %.0f/s", documents.size() / whole.wallSeconds()));
  }

  private void twoThreads(List<byte[]> documents) throws Exception {
    var table = new Table(out, "Text to facts, two threads: all layouts", "MB");
    double megabytes = 2 * megabytes(documents);
    Measurement split = timeSplitting(documents);
    split = new Measurement(2 * split.wallSeconds(), 2 * split.cpuSeconds());
    table.baseline("decode, split into lines and tab cells, one thread", split, megabytes);
    table.line("text → tables", onTwoThreads(documents, this::read), megabytes, split);
    table.line("text → tables → facts", onTwoThreads(documents, this::readFacts), megabytes, split);
  }

  private static Measurement time(List<byte[]> documents, ToLongFunction<byte[]> work)
      throws Exception {
    return Measurement.median(WARM_UPS, ROUNDS, () -> forAll(documents, work));
  }

  private static Measurement onTwoThreads(List<byte[]> documents, ToLongFunction<byte[]> work)
      throws Exception {
    Work both = () -> Calibration.onThreads(2, () -> forAll(documents, work));
    return Measurement.median(1, ROUNDS, both);
  }

  private static void forAll(List<byte[]> documents, ToLongFunction<byte[]> work) {
    Sink.keep(documents.stream().mapToLong(work).sum());
  }

  private long read(byte[] document) {
    return reader.read(document).blocks().size();
  }

  private long readFacts(byte[] document) {
    return facts.read(reader.read(document)).figures().size();
  }

  // so fast that it is done several times over, to be seen by the clock of the processor
  private static Measurement timeSplitting(List<byte[]> documents) throws Exception {
    Measurement all =
        Measurement.median(
            WARM_UPS,
            ROUNDS,
            () -> {
              for (int i = 0; i < SPLITTINGS; i++) {
                forAll(documents, ExtractionBenchmark::splitCells);
              }
            });
    return new Measurement(all.wallSeconds() / SPLITTINGS, all.cpuSeconds() / SPLITTINGS);
  }

  private static long splitCells(byte[] document) {
    String text = new String(document, StandardCharsets.UTF_8);
    return text.lines().mapToLong(line -> line.split("\t", -1).length).sum();
  }

  private static double megabytes(List<byte[]> documents) {
    return documents.stream().mapToLong(document -> document.length).sum() / MEGABYTE;
  }
}
