package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.job.intake.Quarantine;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.store.ReceivedOriginals;
import budgetwarehouse.store.ReceivedOriginals.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The documents of earlier loads that this extractor version has not read: their batch was damaged,
 * or a former version read them.
 *
 * @param data folder of the warehouse
 * @param here those whose originals are here to be read
 * @param lost those whose originals are not
 */
record EarlierDocuments(DataFolder data, List<Original> here, List<Original> lost) {
  private static final int SHOWN_LOST = 3;

  /** Keep the lists. */
  EarlierDocuments {
    here = List.copyOf(here);
    lost = List.copyOf(lost);
  }

  /** Find those of a data folder that are unread. */
  static EarlierDocuments unread(DataFolder data) throws IOException {
    var landing = new Landing(data.landing());
    Collection<Original> unread =
        ReceivedOriginals.unread(data.store(), ExtractorVersion.CURRENT).values();
    Map<Boolean, List<Original>> byCopy =
        unread.stream()
            .collect(
                Collectors.partitioningBy(
                    original -> Files.isRegularFile(landing.copyOf(original.sha256()))));
    return new EarlierDocuments(
        data, byCopy.getOrDefault(true, List.of()), byCopy.getOrDefault(false, List.of()));
  }

  /** Return those that can be read, as they are received. */
  List<ReceivedFile> toRead() {
    return here.stream()
        .map(
            original ->
                new ReceivedFile(original.sha256(), ManifestRow.unlisted(original.file()), false))
        .toList();
  }

  /**
   * Refuse to go on without documents that are neither read nor there to be read: a warehouse
   * without them would lack figures that were published once, and say nothing.
   */
  void refuseLost() throws DataRefused {
    List<String> missed =
        notSetAside(lost).stream()
            .map(original -> original.file() + "（原件 " + original.sha256() + "）")
            .sorted()
            .toList();
    if (!missed.isEmpty()) {
      String shown = String.join("、", missed.subList(0, Math.min(missed.size(), SHOWN_LOST)));
      throw new DataRefused(
          "登记过的文件中有 %d 份，本版本程序（读取规则第 %d 版）没有读数，原件也不在：%s%s。请从备份恢复 %s 下的原件，或把这些文件放回收件夹，再重新运行；已发布的数据仓库不变"
              .formatted(
                  missed.size(),
                  ExtractorVersion.CURRENT,
                  shown,
                  missed.size() > SHOWN_LOST ? " 等" : "",
                  data.landing()));
    }
  }

  /** Refuse to build without documents that a load would read first, and without lost ones. */
  void refuseUnread() throws DataRefused {
    refuseLost();
    int unread = notSetAside(here).size();
    if (unread > 0) {
      throw new DataRefused(
          "登记过的文件中有 %d 份，本版本程序（读取规则第 %d 版）还没有读取；请先运行 load，从原件读取后再重建；已发布的数据仓库不变"
              .formatted(unread, ExtractorVersion.CURRENT));
    }
  }

  private List<Original> notSetAside(List<Original> originals) {
    var quarantine = new Quarantine(data.quarantine());
    return originals.stream()
        .filter(original -> quarantine.reason(original.sha256()).isEmpty())
        .toList();
  }
}
