package budgetwarehouse.warehouse;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The published warehouse, open to have whole tables written to files.
 *
 * <p>Rows are ordered by all their columns, so that equal tables give equal files.
 */
public final class WarehouseExport implements AutoCloseable {
  private static final String ROWS = NamedQuery.text("table_rows");
  private static final String PARQUET = NamedQuery.text("publication", "parquet_copy");

  private final SqlSession session;

  private WarehouseExport(SqlSession session) {
    this.session = session;
  }

  /**
   * Open the published file; whoever publishes meanwhile is not disturbed.
   *
   * @param spill folder for what does not fit into memory, not beside the published file: a killed
   *     export leaves it
   */
  public static WarehouseExport open(Path published, Path spill) {
    return new WarehouseExport(SqlSession.streaming(published, spill));
  }

  /** Return the tables and views with what they say of themselves. */
  public WarehouseViews views() {
    return session.views();
  }

  /** Hand over every row of a table. */
  public void read(ViewDescription table, RowVisitor visitor) throws IOException {
    session.read(ROWS, table.qualifiedName(), visitor);
  }

  /** Write a table as a Parquet file. */
  public void parquet(ViewDescription table, Path file) {
    session.bind(Variable.TABLE_NAME, table.qualifiedName());
    session.bind(Variable.PARQUET_FILE, file.toAbsolutePath().toString());
    session.update(PARQUET);
  }

  @Override
  public void close() {
    session.close();
  }
}
