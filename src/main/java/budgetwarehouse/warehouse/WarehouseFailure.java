package budgetwarehouse.warehouse;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** A program fault of the warehouse: SQL that does not run, or a database that does not open. */
public final class WarehouseFailure extends RuntimeException {
  /** What DuckDB says of a table, column or function that is not there, or is of another form. */
  private static final Pattern OTHER_STRUCTURE = Pattern.compile("(?:Catalog|Binder) Error:");

  /** What it says where memory or disk ran out, whatever the statement was. */
  private static final Pattern MACHINE =
      Pattern.compile("Out of Memory Error|IO Error|No space left|failed to offload");

  /** What it says of a file that is no longer what was written. */
  private static final Pattern DAMAGE =
      Pattern.compile(
          "not a valid DuckDB database|[Cc]orrupt|checksum|Could not read enough bytes"
              + "|Failed to (?:de)?serialize|Serialization Error");

  WarehouseFailure(String message, SQLException cause) {
    super(message + ": " + cause.getMessage(), cause);
  }

  /** Return whether the statement may well run where there is more memory or disk. */
  boolean isOfMachine() {
    return MACHINE.matcher(String.valueOf(getCause())).find();
  }

  /** Return whether the file is no longer what was written. */
  public boolean isOfDamage() {
    return DAMAGE.matcher(String.valueOf(getCause())).find();
  }

  /** Return whether a database has not the tables and columns that were asked for. */
  public boolean isOfStructure() {
    return OTHER_STRUCTURE.matcher(String.valueOf(getCause())).find();
  }
}
