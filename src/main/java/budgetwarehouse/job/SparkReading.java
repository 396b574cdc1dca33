package budgetwarehouse.job;

import budgetwarehouse.reading.ReadingList;
import budgetwarehouse.reading.ReadingOutcome;
import budgetwarehouse.reading.WantedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Has the new documents read on Apache Spark, in another process that it follows, into the same
 * batches of the same store; then does here what concerns this run alone: sets aside what could not
 * be read, counts and logs.
 *
 * <p>A process that was killed leaves whole batches; the next run asks for what is missing. It ends
 * by itself when this one does.
 */
final class SparkReading {
  private static final String MAIN = "budgetwarehouse.spark.ReadOnSpark";

  private final Load load;
  private final Progress progress;
  private final RunJournal journal;

  SparkReading(Load load, Progress progress, RunJournal journal) {
    this.load = load;
    this.progress = progress;
    this.journal = journal;
  }

  /**
   * Read all that is to be read.
   *
   * @throws IOException when Spark failed; what it had read is in the store
   */
  void run() throws IOException {
    ReadingPlan plan = ReadingPlan.of(load, progress);
    List<List<WantedDocument>> batches =
        IntStream.range(0, plan.slices().size())
            .boxed()
            .flatMap(i -> plan.batches(i).stream())
            .toList();
    if (batches.isEmpty()) {
      return;
    }
    Path list = load.data().readingList(load.run());
    Files.createDirectories(list.getParent());
    Files.writeString(list, ReadingList.text(batches));
    Map<String, ReadingOutcome> setAside = follow(list);
    settle(batches, setAside);
    Files.delete(list);
  }

  private Map<String, ReadingOutcome> follow(Path list) throws IOException {
    Map<String, ReadingOutcome> setAside = new HashMap<>();
    new SparkRun(load.parameters().spark(), load.data().sparkLog())
        .call(
            MAIN,
            List.of(
                list.toUri().toString(),
                load.data().landing().toUri().toString(),
                load.data().store().toUri().toString()),
            line -> {
              ReadingOutcome.progress(line).ifPresent(progress::reach);
              ReadingOutcome.parse(line)
                  .ifPresent(outcome -> setAside.put(outcome.sha256(), outcome));
            });
    return setAside;
  }

  private void settle(List<List<WantedDocument>> batches, Map<String, ReadingOutcome> setAside)
      throws IOException {
    Set<String> stored = load.stored();
    var settled = new SettledReading(load);
    var log = new DocumentLog(journal.log());
    List<String> lost = new ArrayList<>();
    for (List<WantedDocument> batch : batches) {
      for (WantedDocument document : batch) {
        Optional<ReadingOutcome> fault = Optional.ofNullable(setAside.get(document.sha256()));
        settled.settle(
            document,
            fault.map(outcome -> outcome.fault(document)),
            fault.map(ReadingOutcome::detail).orElse(""));
        log.readElsewhere(document, fault);
        if (fault.isEmpty() && !stored.contains(document.documentKey())) {
          lost.add(document.file());
        }
      }
    }
    if (!lost.isEmpty()) {
      throw new IOException(
          "Apache Spark 报告完成，但数据存储中没有 "
              + lost.size()
              + " 份文件，如 "
              + lost.get(0)
              + "；请核对各节点是否都能写入 "
              + load.data().store());
    }
  }
}
