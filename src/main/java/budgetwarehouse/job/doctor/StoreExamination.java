package budgetwarehouse.job.doctor;

import budgetwarehouse.disk.DiskFault;
import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.DataFormat;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.store.PrintedStore;
import budgetwarehouse.store.ReceivedOriginals;
import budgetwarehouse.store.ReceivedOriginals.Original;
import budgetwarehouse.store.StoreCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Examines what was received and read: store, receipts and originals. */
final class StoreExamination {
  private static final int SHOWN = 3;

  private final DataFolder data;
  private final StoreCheck check;

  StoreExamination(DataFolder data) {
    this.data = data;
    this.check = new StoreCheck(data.store());
  }

  List<Diagnosis> diagnoses(boolean deep) throws IOException {
    boolean sealed = DataFormat.of(data).isPresent() || DataFormat.isUnreadable(data);
    List<Diagnosis> found = new ArrayList<>(sealed ? integrity() : List.of(unsealed()));
    found.add(leftovers("写了一半的文件夹", check.remnants(), "被终止的任务所留；下次 load 会清除"));
    found.add(leftovers("来历不明的文件", check.strangers(), "不是本程序写入的，不会被读取；请移走"));
    if (found.stream().noneMatch(one -> one.mark() == Diagnosis.Mark.ILL)) {
      found.addAll(holdings(deep));
    }
    return found;
  }

  private List<Diagnosis> integrity() throws IOException {
    return List.of(
        damage("收件登记", check.receipts(), "无法由原件重建；从备份恢复所列文件夹，再运行 load"),
        damage(
            "数据存储", check.batches(ExtractorVersion.CURRENT), "运行 load：损坏的批次会移入隔离区，其中的文件从原件重新读取"));
  }

  private static Diagnosis unsealed() {
    return Diagnosis.doubt("数据存储", "较早的程序所写，没有校验值，未能核对", "下次 load 会逐行读过并补写校验值；读不出的按损坏处理");
  }

  /** Say what the store holds, which only a sound one can answer. */
  private List<Diagnosis> holdings(boolean deep) throws IOException {
    try {
      Map<String, Original> received = ReceivedOriginals.all(data.store());
      return List.of(documents(received), originals(received.values(), deep));
    } catch (RuntimeException e) {
      // the libraries have no word of their own for a damaged file
      return List.of(
          Diagnosis.ill("登记与存储", "读不出：" + e.getMessage(), "运行 load，会逐个核对并说明哪个文件夹损坏、怎么办"));
    }
  }

  private static Diagnosis damage(
      String subject, Map<Path, List<DiskFault>> damaged, String advice) {
    if (damaged.isEmpty()) {
      return Diagnosis.well(subject, "逐字节核对校验值，全部相符");
    }
    List<DiskFault> faults = damaged.values().stream().flatMap(List::stream).toList();
    return Diagnosis.ill(subject, listed("损坏", faults), advice);
  }

  private static Diagnosis leftovers(String subject, List<Path> paths, String advice) {
    return paths.isEmpty()
        ? Diagnosis.well(subject, "没有")
        : Diagnosis.doubt(subject, listed("有", paths), advice);
  }

  private Diagnosis documents(Map<String, Original> received) throws IOException {
    Set<String> stored = new PrintedStore(data.store()).documentsOf(ExtractorVersion.CURRENT);
    List<String> unread =
        received.entrySet().stream()
            .filter(document -> !stored.contains(document.getKey()))
            .map(document -> document.getValue().file())
            .toList();
    if (!unread.isEmpty()) {
      String says = "本版本程序（读取规则第 " + ExtractorVersion.CURRENT + " 版）尚未读取";
      return Diagnosis.doubt("登记与存储", listed(says, unread), "运行 load，会从原件读取；原件也不在时会说明要恢复什么");
    }
    Set<String> unreceived = new HashSet<>(stored);
    unreceived.removeAll(received.keySet());
    return unreceived.isEmpty()
        ? Diagnosis.well("登记与存储", "登记的 " + received.size() + " 份文件均有读数")
        : Diagnosis.doubt("登记与存储", listed("已读而未登记的文件", unreceived), "上次装载未完成；再运行 load 即可");
  }

  private Diagnosis originals(Collection<Original> originals, boolean deep) throws IOException {
    var landing = new Landing(data.landing());
    List<Path> missing = new ArrayList<>();
    List<Path> damaged = new ArrayList<>();
    for (Original original : originals) {
      Path copy = landing.copyOf(original.sha256());
      if (!Files.isRegularFile(copy)) {
        missing.add(copy);
      } else if (deep && !landing.holds(original.sha256())) {
        damaged.add(copy);
      }
    }
    if (!damaged.isEmpty()) {
      return Diagnosis.ill("原件", listed("内容已变", damaged), "删除所列文件并从备份恢复，或把原文件放回收件夹重新装载");
    }
    if (!missing.isEmpty()) {
      return Diagnosis.ill("原件", listed("缺失", missing), "从备份恢复，或把原文件放回收件夹重新装载；数字仍可查询，但无法回到原文");
    }
    String how = deep ? "内容逐份核对相符" : "均在（--deep 核对内容）";
    return Diagnosis.well("原件", originals.size() + " 份，" + how);
  }

  /** Name the first of some things and count the rest. */
  static String listed(String says, Collection<?> things) {
    List<String> shown = things.stream().map(String::valueOf).sorted().limit(SHOWN).toList();
    String more = things.size() > SHOWN ? " 等 " + things.size() + " 处" : "";
    return says + "：" + String.join("；", shown) + more;
  }
}
