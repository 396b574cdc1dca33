package budgetwarehouse.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the views of a warehouse together with what their comments say of them. */
public final class WarehouseViews {
  private static final String COLUMNS = query("view_columns");
  private static final String ROWS = query("view_rows");

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
      visitAll(statement, view.columns().size(), visitor);
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot read " + view.qualifiedName(), e);
    }
  }

  private static void visitAll(PreparedStatement statement, int width, RowVisitor visitor)
      throws SQLException, IOException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        List<@Nullable Object> cells = new ArrayList<>(width);
        for (int column = 1; column <= width; column++) {
          cells.add(plain(rows.getObject(column)));
        }
        visitor.visit(cells);
      }
    }
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value == null
        || value instanceof BigDecimal
        || value instanceof Boolean
        || value instanceof LocalDate) {
      return value;
    }
    if (value instanceof BigInteger large) {
      return new BigDecimal(large);
    }
    if (value instanceof Float || value instanceof Double) {
      return ((Number) value).doubleValue();
    }
    return value instanceof Number number ? (Object) number.longValue() : value.toString();
  }

  private static String text(ResultSet row, int column) throws SQLException {
    String found = row.getString(column);
    return found == null ? "" : found;
  }

  private static String query(String name) {
    String path = "/warehouse-schema/queries/" + name + ".sql";
    try (InputStream bytes = WarehouseViews.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException("no query " + path + " on the class path");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read query " + path, e);
    }
  }
}
