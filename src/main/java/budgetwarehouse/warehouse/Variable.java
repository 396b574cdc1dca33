package budgetwarehouse.warehouse;

/**
 * Values that Java binds and SQL files read with {@code getvariable}; SQL is never put together.
 */
enum Variable {
  /** Folder of the SQL files and code lists. */
  SCHEMA_FOLDER("set variable schema_folder = ?"),
  /** Folder in which the empty hand-off files are written. */
  HANDOFF_FOLDER("set variable handoff_folder = ?"),
  /** Number of the last load to be seen, or null for all. */
  LAST_LOAD("set variable last_load = cast(? as integer)"),
  /** Day as of which the warehouse is built, or null for that of its last load. */
  BUILD_DATE("set variable build_date = cast(? as date)"),
  /** The warehouse file. */
  DATABASE_FILE("set variable database_file = ?"),
  /** Table to be copied. */
  TABLE_NAME("set variable table_name = ?"),
  /** File to copy it to. */
  PARQUET_FILE("set variable parquet_file = ?");

  private final String statement;

  Variable(String statement) {
    this.statement = statement;
  }

  /** Return the statement that sets it to its one parameter. */
  String statement() {
    return statement;
  }
}
