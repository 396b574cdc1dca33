package budgetwarehouse.job.doctor;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.job.DataFormat;
import budgetwarehouse.job.JobDatabase;
import budgetwarehouse.job.JobPlace;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Examines the machine and a data folder; it mends nothing and may run beside a load. */
public final class Doctor {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final long MEGABYTE = 1_000_000;

  private final Machine machine;
  private final LocalDate today;

  /** Examine this machine, today. */
  public Doctor() {
    this(Machine.current(), LocalDate.now(ZONE));
  }

  Doctor(Machine machine, LocalDate today) {
    this.machine = machine;
    this.today = today;
  }

  /**
   * Say how everything stands.
   *
   * @param deep whether every original is read and compared with its hash, and every block of the
   *     published warehouse and its copies
   */
  public List<Diagnosis> examine(JobPlace place, boolean deep) throws IOException {
    DataFolder data = place.data();
    List<Diagnosis> found = new ArrayList<>(machine.diagnoses());
    found.addAll(Equipment.diagnoses());
    if (!Files.isDirectory(data.root())) {
      found.add(Diagnosis.doubt("数据文件夹", data.root() + " 还没有", "运行 load，或用 --data 指明"));
      return found;
    }
    found.addAll(FolderExamination.diagnoses(data));
    found.add(format(data));
    found.addAll(new StoreExamination(data).diagnoses(deep));
    found.addAll(new WarehouseExamination(data, today).diagnoses(deep));
    found.add(jobs(data, place.database()));
    found.add(quarantine(data));
    return found;
  }

  private static Diagnosis format(DataFolder data) throws IOException {
    Optional<DataFormat> format = DataFormat.of(data);
    if (DataFormat.isUnreadable(data)) {
      return Diagnosis.ill(
          "数据布局", data.format() + " 已损坏，读不出布局版本", "下次 load 会重写；同一磁盘上的其他文件也可能损坏，请看下面各项");
    }
    if (format.isEmpty()) {
      return Diagnosis.doubt("数据布局", "较早的程序所写，没有布局版本", "下次 load 会自动升级");
    }
    String says = "第 " + format.get().layout() + " 版";
    return format.get().layout() > DataFormat.CURRENT
        ? Diagnosis.ill("数据布局", says, DataFormat.newer(data, format.get()))
        : Diagnosis.well("数据布局", says);
  }

  private static Diagnosis jobs(DataFolder data, JobDatabase database) {
    String where = database.place(data);
    boolean file = where.equals(data.jobDatabase().toString());
    String advice = file ? "下次 load 会移入隔离区并另建" : "检查 PostgreSQL 是否在运行，以及地址、用户和密码；在此之前 load 不会进行";
    return database
        .fault(data)
        .map(says -> Diagnosis.ill("作业记录", where + " 不能使用：" + says, advice))
        .orElseGet(() -> Diagnosis.well("作业记录", where));
  }

  private static Diagnosis quarantine(DataFolder data) throws IOException {
    List<Path> aside = Folders.children(data.quarantine());
    if (aside.isEmpty()) {
      return Diagnosis.well("隔离区", "空");
    }
    long bytes = 0;
    try (Stream<Path> tree = Files.walk(data.quarantine())) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return Diagnosis.doubt(
        "隔离区",
        "%d 项，共 %d MB".formatted(aside.size(), bytes / MEGABYTE),
        "各项原因见 " + data.quarantine() + " 下的 reason.json；补交可读的文件后重新装载");
  }
}
