package budgetwarehouse.warehouse;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the views of a warehouse together with what their comments say of them. */
public final class WarehouseViews {
  private static final String COLUMNS = NamedQuery.text("view_columns");
  private static final String ROWS = NamedQuery.text("view_rows");

  private final Connection connection;

  /** Read through a connection that the caller opens and closes. */
  public WarehouseViews(Connection connection) {
    this.connection = connection;
  }

  /** Describe a view or table; empty when the warehouse has none of that name. */
  public Optional<ViewDescription> describe(String schema, String name) {
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
      statement.setString(1, schema);
      statement.setString(2, name);
      return description(schema, name, statement);
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot describe " + schema + "." + name, e);
    }
  }

  private static Optional<ViewDescription> description(
      String schema, String name, PreparedStatement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery()) {
      List<ViewColumn> columns = new ArrayList<>();
      String comment = "";
      while (found.next()) {
        comment = text(found, 1);
        columns.add(new ViewColumn(text(found, 2), text(found, 3), text(found, 4)));
      }
      return columns.isEmpty()
          ? Optional.empty()
          : Optional.of(new ViewDescription(schema, name, comment, columns));
    }
  }

  /** Hand over every row of a view, in the view's own order. */
  public void read(ViewDescription view, RowVisitor visitor) throws IOException {
    try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
      statement.setString(1, view.qualifiedName());
      try (ResultSet rows = statement.executeQuery()) {
        RowReading.readAll(rows, visitor);
      }
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot read " + view.qualifiedName(), e);
    }
  }

  private static String text(ResultSet row, int column) throws SQLException {
    String found = row.getString(column);
    return found == null ? "" : found;
  }
}
