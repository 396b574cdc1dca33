package budgetwarehouse.job.intake;

import budgetwarehouse.document.FileFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * What a load received; written down, so that a run which is resumed works on the same documents.
 *
 * @param files documents to load, each content once
 * @param findings what is wrong with files and manifest rows
 * @param passedOver documents of other districts, where only one was asked for
 */
public record Received(List<ReceivedFile> files, List<FileFinding> findings, long passedOver) {
  /** Keep the lists. */
  public Received {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** Receive whatever district a document is of. */
  public Received(List<ReceivedFile> files, List<FileFinding> findings) {
    this(files, findings, 0);
  }

  /** Return the documents that the store did not have, in the order of their keys. */
  public List<ReceivedFile> newFiles() {
    return files.stream()
        .filter(file -> !file.known())
        .sorted(Comparator.comparing(ReceivedFile::sha256))
        .toList();
  }

  /** Read back what a run wrote down. */
  public static Received read(Path file) {
    return JsonFile.read(file, Received.class);
  }

  /** Write it down. */
  public void write(Path file) throws IOException {
    JsonFile.write(file, this);
  }
}
