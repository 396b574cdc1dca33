package budgetwarehouse.job;

import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.reading.DocumentReader;
import budgetwarehouse.reading.ReadDocument;
import budgetwarehouse.reading.WantedDocument;
import budgetwarehouse.store.ExtractedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads one document from its copy; what cannot be read is set aside, all is counted and logged.
 */
final class DocumentExtraction {
  private final Landing landing;
  private final SettledReading settled;
  private final DocumentReader reader;
  private final Progress progress;
  private final DocumentLog log;

  /**
   * Read for a load.
   *
   * @param reader by which all threads of the load read
   */
  DocumentExtraction(Load load, DocumentReader reader, Progress progress, DocumentLog log) {
    this.landing = new Landing(load.data().landing());
    this.settled = new SettledReading(load);
    this.reader = reader;
    this.progress = progress;
    this.log = log;
  }

  /** Read a document; empty where the reader failed and the next run shall try again. */
  Optional<ExtractedDocument> read(WantedDocument document) throws IOException {
    long start = System.nanoTime();
    try {
      ReadDocument read = reader.read(document, new Copy(landing.copyOf(document.sha256())));
      settled.settle(document, read.fault(), read.trace());
      log.read(read, start);
      return read.extracted();
    } finally {
      progress.count();
    }
  }

  /** The copy of a document on this machine. */
  private record Copy(Path file) implements DocumentReader.Content {
    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(file);
    }

    @Override
    public IOException damaged() {
      return Landing.damaged(file);
    }
  }
}
