package budgetwarehouse.job.doctor;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.warehouse.AuditReport;
import budgetwarehouse.warehouse.PublishedBuild;
import budgetwarehouse.warehouse.PublishedWarehouse;
import budgetwarehouse.warehouse.WarehouseAudit;
import budgetwarehouse.warehouse.WarehouseFailure;
import budgetwarehouse.warehouse.WholeReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;

/** Examines the published warehouse. */
final class WarehouseExamination {
  private static final String SUBJECT = "已发布的数据仓库";
  private static final String NOT_LOOKED_AT = "（只读审计所涉的数据；--deep 逐块读全部表，并核对 Parquet 副本）";
  private static final String AGAIN = "运行 load，会由数据存储重新建立并发布；数据存储不受影响";

  private final DataFolder data;
  private final LocalDate today;

  WarehouseExamination(DataFolder data, LocalDate today) {
    this.data = data;
    this.today = today;
  }

  /**
   * Say how it stands.
   *
   * @param deep whether every table and every copy is read whole
   */
  List<Diagnosis> diagnoses(boolean deep) throws IOException {
    if (!Files.exists(data.warehouse())) {
      return List.of(Diagnosis.doubt(SUBJECT, "还没有", "运行 load"));
    }
    try {
      PublishedBuild build = build();
      return List.of(inTemporaryFolder(folder -> audit(build, folder, deep)), clock(build));
    } catch (WarehouseFailure | IllegalStateException e) {
      return List.of(
          Diagnosis.ill(SUBJECT, data.warehouse() + " 打不开或已损坏：" + e.getMessage(), AGAIN));
    }
  }

  // closed before the audit, which opens the file in another way
  private PublishedBuild build() throws IOException {
    try (PublishedWarehouse warehouse = PublishedWarehouse.open(data.warehouse())) {
      return PublishedBuild.read(warehouse.views());
    }
  }

  private Diagnosis audit(PublishedBuild build, Path folder, boolean deep) throws IOException {
    AuditReport report = WarehouseAudit.auditPublished(data.warehouse(), folder);
    String says = "数据版本 %s，%s 份文件".formatted(build.buildId(), build.documentCount());
    if (!report.passed()) {
      return Diagnosis.ill(SUBJECT, says + "；审计未通过：" + report.failures().get(0).says(), AGAIN);
    }
    says += "；各项审计通过";
    return deep ? whole(says, folder) : Diagnosis.well(SUBJECT, says + NOT_LOOKED_AT);
  }

  private Diagnosis whole(String says, Path folder) throws IOException {
    FileTime began = Files.getLastModifiedTime(data.warehouse());
    WholeReading.Outcome outcome =
        new WholeReading(data.warehouse(), data.parquet(), folder).read();
    if (outcome.faults().isEmpty()) {
      return Diagnosis.well(SUBJECT, says + "；全部 " + outcome.tables() + " 张表逐块读过，与 Parquet 副本逐列相符");
    }
    String faults = says + "；" + StoreExamination.listed("已损坏或不符", outcome.faults());
    boolean replaced = !Files.getLastModifiedTime(data.warehouse()).equals(began);
    return replaced
        ? Diagnosis.doubt(SUBJECT, faults, "核对期间发布了新的数据版本；请再核对一次")
        : Diagnosis.ill(SUBJECT, faults, AGAIN);
  }

  private static Diagnosis inTemporaryFolder(Look look) throws IOException {
    Path folder = Files.createTempDirectory("budget-warehouse-doctor");
    try {
      return look.at(folder);
    } finally {
      Folders.deleteTree(folder);
    }
  }

  private Diagnosis clock(PublishedBuild build) {
    boolean future =
        !build.dataDate().isBlank() && LocalDate.parse(build.dataDate()).isAfter(today);
    return future
        ? Diagnosis.doubt(
            "时钟", "今天 " + today + "，而最近一次装载的日期是 " + build.dataDate(), "核对机器的日期和时区；--as-of 按装载日期取数")
        : Diagnosis.well("时钟", "今天 " + today + "（北京时间），最近一次装载 " + build.dataDate());
  }

  /** A look that needs a folder to work in. */
  @FunctionalInterface
  private interface Look {
    Diagnosis at(Path folder) throws IOException;
  }
}
