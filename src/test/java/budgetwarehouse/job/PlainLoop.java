package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.store.ExtractedDocument;
import budgetwarehouse.store.StoreBatchWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a load does up to the store, as anybody would write it who knew no job framework: no steps,
 * chunks, metadata, partitions, log, progress or report, and no second chance.
 */
public final class PlainLoop {
  private final Stages stages;
  private final int batchSize;

  /**
   * Prepare the loop.
   *
   * @param batchSize documents of one batch of the store
   */
  public PlainLoop(Stages stages, int batchSize) {
    this.stages = stages;
    this.batchSize = batchSize;
  }

  /** Receive, read and store, by a job's file and the parameters that it is given. */
  public void run(Path jobFile, Map<String, String> stated) throws IOException {
    JobDefinition job = JobDefinition.read(jobFile);
    var load =
        new Load(
            1, LoadParameters.of(job, jobFile.toAbsolutePath().getParent(), new HashMap<>(stated)));
    load.receive();
    List<ReceivedFile> files = load.received().newFiles();
    var writer = new StoreBatchWriter(load.data().store(), ExtractorVersion.CURRENT);
    for (int from = 0; from < files.size(); from += batchSize) {
      writer.write(read(load, files.subList(from, Math.min(files.size(), from + batchSize))));
    }
    load.writeReceipt();
  }

  private List<ExtractedDocument> read(Load load, List<ReceivedFile> files) throws IOException {
    var landing = new Landing(load.data().landing());
    List<ExtractedDocument> documents = new ArrayList<>();
    for (ReceivedFile file : files) {
      byte[] content = Files.readAllBytes(landing.copyOf(file.sha256()));
      SourceDocument source = SourceDocument.of(file.row().file(), content);
      documents.add(ExtractedDocument.of(source, stages.extraction().apply(source)));
    }
    return documents;
  }
}
