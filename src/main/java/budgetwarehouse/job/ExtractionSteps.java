package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.reading.DocumentReader;
import budgetwarehouse.reading.ExtractedBatch;
import budgetwarehouse.reading.WantedDocument;
import budgetwarehouse.store.StoreBatchWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * Reads the new documents in slices of equal length, several at once; an item is what becomes one
 * batch of the store.
 *
 * <p>The store itself says how far a slice is: a document that is there is passed over, so a kill
 * between the batch and its note in the job metadata neither loses nor doubles anything.
 */
final class ExtractionSteps {
  private static final String SLICE = "slice";

  private final JobRepository repository;
  private final Load load;
  private final DocumentReader reader;
  private final Progress progress;
  private final RunJournal journal;
  private volatile Map<String, List<List<WantedDocument>>> batches = Map.of();

  ExtractionSteps(
      JobRepository repository,
      Load load,
      Function<SourceDocument, DocumentFacts> extraction,
      Progress progress,
      RunJournal journal) {
    this.repository = repository;
    this.load = load;
    this.reader = new DocumentReader(extraction);
    this.progress = progress;
    this.journal = journal;
  }

  /** Make the step that reads all new documents. */
  Step extraction(String name) {
    var executor = new SimpleAsyncTaskExecutor("reader-");
    executor.setConcurrencyLimit(load.parameters().threads());
    return new StepBuilder(name, repository)
        .partitioner(name, unused -> slices(name))
        .step(new SliceStep(name))
        .gridSize(1) // the slices are counted when the step begins, not when it is made
        .taskExecutor(executor)
        .build();
  }

  /**
   * Look once at what was received and what is read; every slice works from that.
   *
   * <p>The contexts stay empty: one is written after the execution it belongs to, and a run killed
   * between the two would be continued without it.
   */
  private Map<String, ExecutionContext> slices(String name) {
    ReadingPlan plan = ReadingPlan.of(load, progress);
    Map<String, List<List<WantedDocument>>> parted = new HashMap<>();
    Map<String, ExecutionContext> contexts = new HashMap<>();
    for (int slice = 0; slice < plan.slices().size(); slice++) {
      String partition = SLICE + slice;
      parted.put(stepName(name, partition), plan.batches(slice));
      contexts.put(partition, new ExecutionContext());
    }
    batches = Map.copyOf(parted);
    return contexts;
  }

  /** Return the name that Spring Batch gives the execution of a partition. */
  private static String stepName(String step, String partition) {
    return step + ":" + partition;
  }

  private List<List<WantedDocument>> unread(String stepName) {
    List<List<WantedDocument>> slice = batches.get(stepName);
    if (slice == null) {
      throw new IllegalStateException("no slice belongs to step " + stepName);
    }
    return slice;
  }

  /** Reads one slice: each execution gets a reader of its own. */
  private final class SliceStep implements Step {
    private final String name;

    SliceStep(String name) {
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
      var writer = new StoreBatchWriter(load.data().store(), ExtractorVersion.CURRENT);
      List<List<WantedDocument>> slice = unread(execution.getStepName());
      var documents =
          new DocumentExtraction(load, reader, progress, new DocumentLog(journal.log()));
      new StepBuilder(execution.getStepName(), repository)
          .<List<WantedDocument>, ExtractedBatch>chunk(1)
          // a transaction of the repository would hold its connection while documents are read
          .transactionManager(new ResourcelessTransactionManager())
          .observationRegistry(journal.observations())
          .reader(new ListItemReader<>(slice))
          .processor(new BatchExtraction(documents))
          .writer(
              chunk -> {
                for (ExtractedBatch batch : chunk) {
                  writer.write(batch.partition(), batch.documents());
                }
              })
          .build()
          .execute(execution);
    }
  }
}
