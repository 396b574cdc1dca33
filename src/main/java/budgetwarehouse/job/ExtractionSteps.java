package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.store.ExtractedDocument;
import budgetwarehouse.store.StoreBatchWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * between the batch and its note in the job metadata neither loses nor doubles anything. The slices
 * depend on nothing but what was received, so the batches are the same on every machine.
 */
final class ExtractionSteps {
  private static final int MOST_SLICES = 64;
  private static final int FEWEST_SLICES = 8;
  private static final int DOCUMENTS_IN_SLICE = 32;
  private static final String SLICE = "slice";

  private final JobRepository repository;
  private final Load load;
  private final Function<SourceDocument, DocumentFacts> extraction;
  private final Progress progress;
  private final RunJournal journal;
  private final ReadingRoom room = new ReadingRoom();
  private volatile Map<String, List<ReceivedFile>> slices = Map.of();
  private volatile Set<String> stored = Set.of();

  ExtractionSteps(
      JobRepository repository,
      Load load,
      Function<SourceDocument, DocumentFacts> extraction,
      Progress progress,
      RunJournal journal) {
    this.repository = repository;
    this.load = load;
    this.extraction = extraction;
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
    List<ReceivedFile> files = wanted();
    stored = load.stored();
    restoreCopies(files.stream().filter(this::isUnread).toList());
    int wanted = Math.max(files.size() / DOCUMENTS_IN_SLICE, FEWEST_SLICES);
    int count = Math.min(Math.min(wanted, MOST_SLICES), files.size());
    Map<String, List<ReceivedFile>> parted = new HashMap<>();
    Map<String, ExecutionContext> contexts = new HashMap<>();
    for (int slice = 0; slice < count; slice++) {
      String partition = SLICE + slice;
      parted.put(stepName(name, partition), slice(files, slice, count));
      contexts.put(partition, new ExecutionContext());
    }
    slices = Map.copyOf(parted);
    progress.begin(files.stream().filter(this::isUnread).count());
    return contexts;
  }

  /** Return what is new in the inbox and what was lost of earlier loads, by hash. */
  private List<ReceivedFile> wanted() {
    Map<String, ReceivedFile> wanted = new TreeMap<>();
    try {
      load.unread().toRead().forEach(file -> wanted.put(file.sha256(), file));
    } catch (IOException e) {
      throw new UncheckedIOException("读不到数据存储 " + load.data().store(), e);
    }
    if (!wanted.isEmpty()) {
      progress.say("以前装载的 " + wanted.size() + " 份文件本版本程序没有读数，从原件读取");
    }
    load.received().newFiles().forEach(file -> wanted.put(file.sha256(), file));
    return List.copyOf(wanted.values());
  }

  private void restoreCopies(List<ReceivedFile> files) {
    try {
      load.restoreCopies(files);
    } catch (IOException e) {
      throw new UncheckedIOException("原件副本未能重新收存", e);
    }
  }

  /** Return the name that Spring Batch gives the execution of a partition. */
  private static String stepName(String step, String partition) {
    return step + ":" + partition;
  }

  private static List<ReceivedFile> slice(List<ReceivedFile> files, long slice, long count) {
    int from = Math.toIntExact(files.size() * slice / count);
    int to = Math.toIntExact(files.size() * (slice + 1) / count);
    return files.subList(from, to);
  }

  private List<ReceivedFile> unread(String stepName) {
    List<ReceivedFile> slice = slices.get(stepName);
    if (slice == null) {
      throw new IllegalStateException("no slice belongs to step " + stepName);
    }
    return slice.stream().filter(this::isUnread).toList();
  }

  private boolean isUnread(ReceivedFile file) {
    return !stored.contains(file.documentKey());
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
      var batches = new ReadingBatches(new Landing(load.data().landing()));
      List<ReceivedFile> files = unread(execution.getStepName());
      var documents =
          new DocumentExtraction(load, extraction, room, progress, new DocumentLog(journal.log()));
      new StepBuilder(execution.getStepName(), repository)
          .<List<ReceivedFile>, List<ExtractedDocument>>chunk(1)
          // a transaction of the repository would hold its connection while documents are read
          .transactionManager(new ResourcelessTransactionManager())
          .observationRegistry(journal.observations())
          .reader(new ListItemReader<>(batches.of(files)))
          .processor(new BatchExtraction(documents))
          .writer(
              chunk -> {
                for (List<ExtractedDocument> batch : chunk) {
                  writer.write(batch);
                }
              })
          .build()
          .execute(execution);
    }
  }
}
