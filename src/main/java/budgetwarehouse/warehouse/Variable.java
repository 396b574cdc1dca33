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
  /** Province whose part is cut out of the store. */
  PROVINCE("set variable province = ?"),
  /** Folder that takes the hand-off files of a part. */
  PART_FOLDER("set variable part_folder = ?"),
  /** Folder in which the stars of the provinces lie. */
  STAR_FOLDER("set variable star_folder = ?"),
  /** The warehouse file. */
  DATABASE_FILE("set variable database_file = ?"),
  /** Table to be copied. */
  TABLE_NAME("set variable table_name = ?"),
  /** File to copy it to. */
  PARQUET_FILE("set variable parquet_file = ?"),
  /** Folder of the SQL files and lists that set two warehouses beside each other. */
  CHANGE_FOLDER("set variable change_folder = ?"),
  /** Comparison whose rows are set beside each other. */
  COMPARISON("set variable comparison = ?"),
  /** Columns that name a row. */
  KEY_COLUMNS("set variable key_columns = string_split(?, ' ')"),
  /** Columns that name a row among those of its body. */
  ITEM_COLUMNS("set variable item_columns = string_split(?, ' ')"),
  /** Columns that say something of the row itself. */
  OWN_COLUMNS("set variable own_columns = string_split(?, ' ')"),
  /** Columns that say how the row stands among its peers. */
  PEER_COLUMNS("set variable peer_columns = string_split(?, ' ')"),
  /** Columns that say where the row was printed. */
  EVIDENCE_COLUMNS("set variable evidence_columns = string_split(?, ' ')"),
  /** Columns that hold keys of documents and figures. */
  SOURCE_COLUMNS("set variable source_columns = string_split(?, ' ')"),
  /** The main value of a row. */
  VALUE_COLUMNS("set variable value_columns = string_split(?, ' ')"),
  /** The middle of the peers. */
  PEER_VALUE_COLUMNS("set variable peer_value_columns = string_split(?, ' ')"),
  /** The rank among the peers. */
  RANK_COLUMNS("set variable rank_columns = string_split(?, ' ')"),
  /** The key by which a row is traced. */
  PLACE_COLUMNS("set variable place_columns = string_split(?, ' ')"),
  /** Columns that depend on the price index alone. */
  PRICE_COLUMNS("set variable price_columns = string_split(?, ' ')");

  private final String statement;

  Variable(String statement) {
    this.statement = statement;
  }

  /** Return the statement that sets it to its one parameter. */
  String statement() {
    return statement;
  }
}
