package budgetwarehouse.opendata;

import java.nio.file.Path;

/**
 * What an export wrote.
 *
 * @param buildId build of the warehouse it was made from
 * @param folder where it stands, whole
 * @param tables number of tables, each as CSV and as Parquet
 * @param rows rows of all tables
 * @param bytes length of all files
 */
public record ExportedPackage(String buildId, Path folder, int tables, long rows, long bytes) {}
