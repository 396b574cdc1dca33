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

  /** Said of a published file that somebody else has written to. */
  static final String FOREIGN_LOG = "文件旁有不是本程序所写的预写日志";

  /** Words that mean a damaged file; the database checks each block that it reads. */
  public static final String DAMAGE =
      "not a valid DuckDB database|[Cc]orrupt|checksum|Could not read enough bytes"
          + "|Failed to (?:de)?serialize|FATAL|INTERNAL Error|Serialization Error|"
          + FOREIGN_LOG;

  private static final Pattern DAMAGED = Pattern.compile(DAMAGE);

  WarehouseFailure(String message, SQLException cause) {
    super(message + ": " + cause.getMessage(), cause);
  }

  /** Return whether the statement may well run where there is more memory or disk. */
  boolean isOfMachine() {
    return MACHINE.matcher(String.valueOf(getCause())).find();
  }

  /** Return whether the database found its file damaged; one locked or not readable is not. */
  public boolean isOfDamage() {
    return DAMAGED.matcher(words()).find();
  }

  /** Return what the database said; our own message says what was tried. */
  public String words() {
    Throwable said = getCause() == null ? this : getCause();
    return String.valueOf(said.getMessage());
  }

  /** Return whether a database has not the tables and columns that were asked for. */
  public boolean isOfStructure() {
    return OTHER_STRUCTURE.matcher(String.valueOf(getCause())).find();
  }
}
