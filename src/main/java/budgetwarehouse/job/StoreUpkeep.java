package budgetwarehouse.job;

import budgetwarehouse.disk.DiskFault;
import budgetwarehouse.disk.Folders;
import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.store.Compaction;
import budgetwarehouse.store.CompactionTally;
import budgetwarehouse.store.PrintedStore;
import budgetwarehouse.store.ReceivedOriginals;
import budgetwarehouse.store.ReceivedOriginals.Original;
import budgetwarehouse.store.StoreCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keeps the store sound and small; the caller holds the lock of the data folder. */
final class StoreUpkeep {
  /** How long folders stay that a merge replaced: longer than any build reads what it listed. */
  static final Duration GRACE = Duration.ofHours(1);

  /** How much of a large store one load reads to the last byte: a second's work. */
  private static final long BYTES_IN_TURN = 256L << 20;

  private static final int SHOWN_FAULTS = 3;

  private final DataFolder data;
  private final Consumer<String> say;

  StoreUpkeep(DataFolder data, Consumer<String> say) {
    this.data = data;
    this.say = say;
  }

  /**
   * Make the store ready for a run: clear what killed runs left, upgrade an older layout, and set
   * damaged batches aside, whose documents are then read again from their originals.
   *
   * @return the batches that were set aside
   * @throws DataRefused when a receipt is damaged, of which there is no other copy
   */
  List<Path> prepare() throws IOException {
    new PrintedStore(data.store()).clearUnfinished();
    upgrade();
    StoreCheck check = StoreCheck.inTurn(data.store(), BYTES_IN_TURN, data.lastRun());
    refuseDamagedReceipts(check.receipts());

    List<Path> damaged = new ArrayList<>();
    for (var batch : check.batches(ExtractorVersion.CURRENT).entrySet()) {
      Path aside = setAside(batch.getKey());
      say.accept("数据存储的批次已损坏，移入 " + aside + "，其中的文件从 landing 中的原件重新读取：" + text(batch.getValue()));
      damaged.add(batch.getKey());
    }
    // only now: what a damaged folder replaced is the other copy of what it holds
    compaction().removeReplaced(Instant.now().minus(GRACE));
    return damaged;
  }

  /**
   * Lay aside everything that this extractor version has read, so that the run reads it again from
   * the originals; it is moved in one step, and no original may be missing.
   *
   * @throws DataRefused when one is; nothing was moved then
   */
  void layAside(long run) throws IOException {
    Path read = PrintedStore.folder(data.store(), ExtractorVersion.CURRENT);
    if (!Files.isDirectory(read)) {
      return;
    }
    var landing = new Landing(data.landing());
    for (Original original : ReceivedOriginals.all(data.store()).values()) {
      if (!Files.isRegularFile(landing.copyOf(original.sha256()))) {
        throw new DataRefused(
            "不能全部重读：%s 的原件不在 %s；已读的数据和已发布的数据仓库不变"
                .formatted(original.file(), landing.copyOf(original.sha256())));
      }
    }
    Path aside = laidAside(run);
    Files.createDirectories(Folders.parent(aside));
    Folders.deleteTree(aside);
    Files.move(read, aside, StandardCopyOption.ATOMIC_MOVE);
    say.accept("全部重读：已读的数据移入 " + aside + "，完成后删除");
  }

  /** Return where a run lays aside what was read before. */
  Path laidAside(long run) {
    Path read = PrintedStore.folder(data.store(), ExtractorVersion.CURRENT);
    String name = read.getFileName() + "-before-" + run;
    return data.quarantine().resolve("store").resolve(name);
  }

  /** Return where a run says what was done: on the console and in its log. */
  static Consumer<String> said(Progress progress, RunJournal journal) {
    return line -> {
      progress.say(line);
      journal.log().say("store", Map.of("says", line));
    };
  }

  /** Merge small folders of the store. */
  CompactionTally compact() throws IOException {
    CompactionTally tally = compaction().run();
    if (tally.merged() > 0) {
      say.accept("  合并数据存储：%d 个小文件夹并成 %d 个".formatted(tally.merged(), tally.into()));
    }
    return tally;
  }

  /** Merge small folders as a load does on its way: a failure is said and harms nothing. */
  void compactOnTheWay() {
    try {
      compact();
    } catch (IOException e) {
      say.accept("数据存储未能合并，数据不受影响，下次再试：" + e.getMessage());
    }
  }

  private Compaction compaction() {
    return new Compaction(data.store(), ExtractorVersion.CURRENT);
  }

  private void upgrade() throws IOException {
    if (DataFormat.of(data).isPresent()) {
      return;
    }
    int sealed = new StoreCheck(data.store()).seal();
    if (sealed > 0) {
      say.accept(
          "数据文件夹由较早的程序建立，已升级到第 %d 版布局：为 %d 个批次和收件登记补写校验值".formatted(DataFormat.CURRENT, sealed));
    }
    DataFormat.write(data);
  }

  private static void refuseDamagedReceipts(Map<Path, List<DiskFault>> receipts)
      throws DataRefused {
    if (!receipts.isEmpty()) {
      List<DiskFault> faults = receipts.values().stream().flatMap(List::stream).toList();
      throw new DataRefused("收件登记已损坏，无法由原件重建，未作任何装载，已发布的数据仓库不变。请从备份恢复以下文件夹后重新运行：" + text(faults));
    }
  }

  private Path setAside(Path batch) throws IOException {
    Path folder = data.quarantine().resolve("store").resolve(Folders.parent(batch).getFileName());
    Files.createDirectories(folder);
    Path aside = folder.resolve(batch.getFileName());
    for (int copy = 2; Files.exists(aside); copy++) {
      aside = folder.resolve(batch.getFileName() + "-" + copy);
    }
    return Files.move(batch, aside, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String text(List<DiskFault> faults) {
    String shown =
        faults.stream()
            .limit(SHOWN_FAULTS)
            .map(DiskFault::toString)
            .collect(Collectors.joining("；"));
    return faults.size() > SHOWN_FAULTS ? shown + "；共 " + faults.size() + " 处" : shown;
  }
}
