package budgetwarehouse.warehouse;

import java.nio.file.Path;

/**
 * A warehouse file that is complete but neither audited nor published.
 *
 * @param file the database file, closed and without a write-ahead log
 * @param workFolder files of the build, no longer needed once it is published
 * @param schema the SQL files that made it
 */
public record BuiltWarehouse(Path file, Path workFolder, Path schema) {
  /** Find the warehouse that an earlier process built in a folder under a build id. */
  public static BuiltWarehouse in(Path folder, String buildId) {
    Path workFolder = folder.resolve("build-" + buildId);
    return new BuiltWarehouse(
        folder.resolve("build-" + buildId + ".duckdb"),
        workFolder,
        workFolder.resolve("warehouse-schema"));
  }
}
