package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.RunHistory.RunChoice;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.reading.DocumentReader;
import budgetwarehouse.reading.ReadingBatches;
import budgetwarehouse.reading.WantedDocument;
import budgetwarehouse.store.ExtractedDocument;
import budgetwarehouse.store.StoreBatchWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What a load does up to the store, three times: as a plain loop, as steps of the job framework,
 * and as a whole run with its report.
 *
 * <p>The first two call the same code for each document and each batch, log and progress included:
 * they differ by steps, partitions, chunks and job metadata alone.
 */
public final class FrameworkTrial {
  /** As many documents as the framework's job has in a slice, each of which is one batch. */
  private static final int BATCH = 32;

  private final Stages stages;
  private final Path jobFile;
  private final Map<String, String> stated;

  /** Prepare trials of a job of the steps up to the store, by its file and what is stated. */
  public FrameworkTrial(Stages stages, Path jobFile, Map<String, String> stated) {
    this.stages = stages;
    this.jobFile = jobFile;
    this.stated = Map.copyOf(stated);
  }

  /** Receive, read and store as anybody would write it who knew no job framework. */
  public void plainly() throws IOException {
    JobDefinition job = JobDefinition.read(jobFile);
    var load = new Load(1, parameters(job));
    try (var journal = RunJournal.open(load.data(), job.name(), load.parameters().held());
        var progress = new Progress(new PrintWriter(new StringWriter()), false)) {
      journal.begin(new RunChoice(1, false, 0));
      load.receive();
      var landing = new Landing(load.data().landing());
      List<WantedDocument> wanted =
          load.received().newFiles().stream()
              .map(file -> ReadingPlan.document(landing, file))
              .toList();
      progress.begin(wanted.size());
      var log = new DocumentLog(journal.log());
      var reader = new DocumentReader(stages.extraction());
      var documents = new DocumentExtraction(load, reader, progress, log);
      var writer = new StoreBatchWriter(load.data().store(), ExtractorVersion.CURRENT);
      for (int from = 0; from < wanted.size(); from += BATCH) {
        List<WantedDocument> slice = wanted.subList(from, Math.min(wanted.size(), from + BATCH));
        for (List<WantedDocument> batch : ReadingBatches.of(slice)) {
          List<ExtractedDocument> read = new ArrayList<>();
          for (WantedDocument document : batch) {
            documents.read(document).ifPresent(read::add);
          }
          writer.write(batch.get(0).partition(), read);
        }
      }
      load.writeReceipt();
    }
  }

  /** Do the same by steps of the framework, with its metadata, and without report. */
  public void bySteps() throws IOException, JobExecutionException {
    JobDefinition job = JobDefinition.read(jobFile);
    var load = new Load(1, parameters(job));
    DataFolder data = load.data();
    try (var journal = RunJournal.open(data, job.name(), load.parameters().held());
        JobMetadata metadata = load.parameters().jobDatabase().open(data);
        var progress = new Progress(new PrintWriter(new StringWriter()), false);
        var stop = new StopOnSignal(metadata.operator())) {
      journal.begin(new RunChoice(1, false, 0));
      var steps = new StageSteps(metadata.repository(), load, stages, progress, journal);
      var announce = new Announcement(progress, job.steps(), StageSteps::title);
      var end = new EndOfJob<BatchStatus>(metadata.repository(), JobExecution::getStatus);
      var batchJob = BatchJob.of(job, metadata, steps::named, announce, stop, end, journal);
      var jobParameters = new JobParametersBuilder().addLong(RunHistory.RUN, load.run());
      JobExecution execution = metadata.operator().start(batchJob, jobParameters.toJobParameters());
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        throw new IllegalStateException(execution.toString());
      }
    }
  }

  /** Run the job as an operator does: with history, report, metrics and lineage. */
  public void asRun() {
    var console = new StringWriter();
    var options = new JobOptions(jobFile, stated, new PrintWriter(console), false);
    int exitCode = new LoadRun(stages).run(options);
    if (exitCode != LoadRun.ALL_WELL) {
      throw new IllegalStateException(exitCode + ":\n" + console);
    }
  }

  private LoadParameters parameters(JobDefinition job) {
    Path folder = Objects.requireNonNull(jobFile.toAbsolutePath().getParent());
    return LoadParameters.of(job, folder, stated);
  }
}
