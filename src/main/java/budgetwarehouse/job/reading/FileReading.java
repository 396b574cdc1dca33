package budgetwarehouse.job.reading;

import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.reading.StandardExtraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads single files in the very way in which a load reads them, and keeps nothing. */
public final class FileReading {
  private final Function<SourceDocument, DocumentFacts> extraction;

  private FileReading(Function<SourceDocument, DocumentFacts> extraction) {
    this.extraction = extraction;
  }

  /** Build a reading with the readers of all formats. */
  public static FileReading standard() {
    return new FileReading(StandardExtraction.function());
  }

  /** Read a file. */
  public ReadFile read(Path file) throws IOException {
    String name = file.getFileName().toString();
    SourceDocument source = SourceDocument.of(name, Files.readAllBytes(file));
    return new ReadFile(name, source.mediaType(), extraction.apply(source));
  }
}
