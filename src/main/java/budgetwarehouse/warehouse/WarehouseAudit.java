package budgetwarehouse.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the audits over a built warehouse. An audit is about the warehouse itself, not about public
 * finance: it returns the rows that must not be, and none means that it passed.
 */
public final class WarehouseAudit {
  private static final String FOLDER = "audits";

  private WarehouseAudit() {}

  /**
   * Run every audit over a published file.
   *
   * @param workFolder where the SQL files are laid out; the caller deletes it
   */
  public static AuditReport auditPublished(Path file, Path workFolder) {
    SchemaFiles schema = SchemaFiles.copyTo(workFolder.resolve("warehouse-schema"));
    return audit(new BuiltWarehouse(file, workFolder, schema.folder()));
  }

  /** Run every audit. */
  public static AuditReport audit(BuiltWarehouse warehouse) {
    List<AuditFailure> failures = new ArrayList<>();
    SchemaFiles files = new SchemaFiles(warehouse.schema());
    try (SqlSession session = SqlSession.readOnly(warehouse.file())) {
      for (Path audit : files.sqlFiles(FOLDER)) {
        String name = audit.getFileName().toString().replaceFirst("\\.sql$", "");
        String says = SchemaFiles.chineseSentence(audit);
        session.query(audit, row -> failures.add(new AuditFailure(name, says, row)));
      }
    }
    return new AuditReport(warehouse, failures);
  }
}
