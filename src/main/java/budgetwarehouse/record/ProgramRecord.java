package budgetwarehouse.record;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.warehouse.EngineVersion;

/**
 * Which program ran, and on what.
 *
 * @param version version of the program
 * @param commit commit it was built from
 * @param java version of Java
 * @param duckdb version of DuckDB, blank where it could not be asked
 * @param extractor version of everything between the bytes of a document and its printed facts
 */
public record ProgramRecord(
    String version, String commit, String java, String duckdb, int extractor) {
  /** Describe this process. */
  public static ProgramRecord current() {
    ProgramVersion program = ProgramVersion.CURRENT;
    return new ProgramRecord(
        program.version(),
        program.commit(),
        Runtime.version().toString(),
        EngineVersion.duckdb(),
        ExtractorVersion.CURRENT);
  }
}
