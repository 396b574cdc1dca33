package budgetwarehouse.job;

import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.reading.ReadingBatches;
import budgetwarehouse.reading.WantedDocument;
import budgetwarehouse.store.StorePartition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The documents that a run has to read, in slices of equal length, and which of them the store has.
 *
 * <p>The slices depend on nothing but what was received, so the batches of the store are the same
 * on every machine and by every runner.
 *
 * @param slices documents in slices, those that are read already too
 * @param stored keys of the documents that the store had when the plan was made
 * @param landing where the copies of the documents are
 */
record ReadingPlan(List<List<ReceivedFile>> slices, Set<String> stored, Landing landing) {
  private static final int MOST_SLICES = 64;
  private static final int FEWEST_SLICES = 8;
  private static final int DOCUMENTS_IN_SLICE = 32;

  /** Plan what a load has to read: what is new in the inbox, and what was lost of earlier loads. */
  static ReadingPlan of(Load load, Progress progress) {
    List<ReceivedFile> files = wanted(load, progress);
    int wanted = Math.max(files.size() / DOCUMENTS_IN_SLICE, FEWEST_SLICES);
    int count = Math.min(Math.min(wanted, MOST_SLICES), files.size());
    var plan =
        new ReadingPlan(
            IntStream.range(0, count).mapToObj(slice -> slice(files, slice, count)).toList(),
            load.stored(),
            new Landing(load.data().landing()));
    plan.restoreCopies(load);
    progress.begin(plan.unread().size());
    return plan;
  }

  private static List<ReceivedFile> wanted(Load load, Progress progress) {
    Map<String, ReceivedFile> wanted = new HashMap<>();
    try {
      load.unread().toRead().forEach(file -> wanted.put(file.sha256(), file));
    } catch (IOException e) {
      throw new UncheckedIOException("读不到数据存储 " + load.data().store(), e);
    }
    if (!wanted.isEmpty()) {
      progress.say("以前装载的 " + wanted.size() + " 份文件本版本程序没有读数，从原件读取");
    }
    load.received().newFiles().forEach(file -> wanted.put(file.sha256(), file));
    return wanted.values().stream()
        .sorted(Comparator.comparing(ReadingPlan::partition).thenComparing(ReceivedFile::sha256))
        .toList();
  }

  private static StorePartition partition(ReceivedFile file) {
    return StorePartition.of(file.row());
  }

  private static List<ReceivedFile> slice(List<ReceivedFile> files, long slice, long count) {
    int from = Math.toIntExact(files.size() * slice / count);
    int to = Math.toIntExact(files.size() * (slice + 1) / count);
    return files.subList(from, to);
  }

  private void restoreCopies(Load load) {
    try {
      load.restoreCopies(unread());
    } catch (IOException e) {
      throw new UncheckedIOException("原件副本未能重新收存", e);
    }
  }

  /** Return all documents that are still to be read. */
  List<ReceivedFile> unread() {
    return slices.stream().flatMap(List::stream).filter(this::isUnread).toList();
  }

  /** Return what is still to be read of a slice, in batches of the store. */
  List<List<WantedDocument>> batches(int slice) {
    return ReadingBatches.of(
        slices.get(slice).stream()
            .filter(this::isUnread)
            .map(file -> document(landing, file))
            .toList());
  }

  private boolean isUnread(ReceivedFile file) {
    return !stored.contains(file.documentKey());
  }

  /** Say what is to be read of a received file: its copy. */
  static WantedDocument document(Landing landing, ReceivedFile file) {
    Path copy = landing.copyOf(file.sha256());
    try {
      return new WantedDocument(
          file.row().file(), file.sha256(), Files.size(copy), partition(file));
    } catch (IOException e) {
      throw new UncheckedIOException("读不到原件副本 " + copy, e);
    }
  }
}
