package budgetwarehouse.job.doctor;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.warehouse.AnalystLimits;
import budgetwarehouse.warehouse.AuditReport;
import budgetwarehouse.warehouse.PublishedBuild;
import budgetwarehouse.warehouse.PublishedWarehouse;
import budgetwarehouse.warehouse.WarehouseAudit;
import budgetwarehouse.warehouse.WarehouseFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Examines the published warehouse. */
final class WarehouseExamination {
  private static final String SUBJECT = "已发布的数据仓库";
  private static final String AGAIN = "运行 load，会由数据存储重新建立并发布；数据存储不受影响";

  private final DataFolder data;
  private final LocalDate today;

  WarehouseExamination(DataFolder data, LocalDate today) {
    this.data = data;
    this.today = today;
  }

  List<Diagnosis> diagnoses() throws IOException {
    if (!Files.exists(data.warehouse())) {
      return List.of(Diagnosis.doubt(SUBJECT, "还没有", "运行 load"));
    }
    try {
      PublishedBuild build = build();
      return List.of(audit(build), clock(build));
    } catch (WarehouseFailure | IllegalStateException e) {
      return List.of(
          Diagnosis.ill(SUBJECT, data.warehouse() + " 打不开或已损坏：" + e.getMessage(), AGAIN));
    }
  }

  // closed before the audit, which opens the file in another way
  private PublishedBuild build() throws IOException {
    try (PublishedWarehouse warehouse =
        PublishedWarehouse.open(data.warehouse(), AnalystLimits.PUBLICATION)) {
      return PublishedBuild.read(warehouse.views());
    }
  }

  private Diagnosis audit(PublishedBuild build) throws IOException {
    Path folder = Files.createTempDirectory("budget-warehouse-doctor");
    try {
      AuditReport report = WarehouseAudit.auditPublished(data.warehouse(), folder);
      String says = "数据版本 %s，%s 份文件".formatted(build.buildId(), build.documentCount());
      return report.passed()
          ? Diagnosis.well(SUBJECT, says + "；各项审计通过")
          : Diagnosis.ill(SUBJECT, says + "；审计未通过：" + report.failures().get(0).says(), AGAIN);
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
}
