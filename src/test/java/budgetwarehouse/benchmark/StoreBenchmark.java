package budgetwarehouse.benchmark;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.extraction.text.TextDocumentReader;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.document.FactReader;
import budgetwarehouse.store.ExtractedDocument;
import budgetwarehouse.store.StoreBatchWriter;
import budgetwarehouse.store.StorePartition;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Times how fast one and two threads append printed facts to the store. */
final class StoreBenchmark {
  private static final int COPIES_IN_BATCH = 12;
  private static final int BATCHES = 20;
  private static final int ROUNDS = 5;

  private final PrintStream out;
  private final Path folder;
  private final AtomicInteger round = new AtomicInteger();

  StoreBenchmark(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  void run() throws Exception {
    List<List<ExtractedDocument>> batches = batches();
    double rows = batches.stream().flatMap(List::stream).mapToLong(StoreBenchmark::rows).sum();
    Folders.delete(folder);
    Measurement one = Measurement.median(2, ROUNDS, () -> write(batches));
    Measurement two =
        Measurement.median(1, ROUNDS, () -> Calibration.onThreads(2, () -> write(batches)));
    Measurement copy = Measurement.median(1, ROUNDS, this::copyByDuckDb);

    var table = new Table(out, "Facts to the store", "rows");
    table.baseline("DuckDB copies the same files, batch by batch", copy, rows);
    table.line("one thread", one, rows, copy);
    table.line("two threads", two, 2 * rows, twice(copy));
    Folders.delete(folder);
  }

  private static Measurement twice(Measurement work) {
    return new Measurement(2 * work.wallSeconds(), 2 * work.cpuSeconds());
  }

  private static List<List<ExtractedDocument>> batches() throws IOException {
    TextDocumentReader reader = TextDocumentReader.standard();
    FactReader facts = FactReader.standard();
    List<List<ExtractedDocument>> batches = new ArrayList<>();
    for (int batch = 0; batch < BATCHES; batch++) {
      batches.add(new ArrayList<>());
    }
    for (byte[] bytes : SampleDocuments.contents()) {
      DocumentFacts read = facts.read(reader.read(bytes));
      for (int copy = 0; copy < BATCHES * COPIES_IN_BATCH; copy++) {
        String hash = SampleDocuments.hash(bytes, copy);
        batches
            .get(copy / COPIES_IN_BATCH)
            .add(new ExtractedDocument(hash, "text/plain", bytes.length, 0, read));
      }
    }
    return batches;
  }

  private static long rows(ExtractedDocument document) {
    DocumentFacts facts = document.facts();
    return (long) facts.figures().size()
        + facts.projects().size()
        + facts.indicators().size()
        + facts.narratives().size()
        + facts.findings().size();
  }

  private void write(List<List<ExtractedDocument>> batches) throws IOException {
    Path store = folder.resolve("round-" + round.incrementAndGet());
    var writer = new StoreBatchWriter(store, ExtractorVersion.CURRENT);
    for (List<ExtractedDocument> batch : batches) {
      writer.write(StorePartition.UNKNOWN, batch);
    }
  }

  private void copyByDuckDb() throws SQLException, IOException {
    Path store = folder.resolve("round-1/v" + ExtractorVersion.CURRENT);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set threads = 1");
      for (Path file : Folders.filesBelow(store)) {
        String copy = file + ".copy";
        statement.execute(
            "copy (from read_parquet('" + file + "')) to '" + copy + "' (compression zstd)");
      }
    }
  }
}
