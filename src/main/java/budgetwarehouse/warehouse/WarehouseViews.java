package budgetwarehouse.warehouse;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return Optional.ofNullable(describe(schema, List.of(name)).get(name));
  }

  /**
   * Describe views or tables by their names; those that the warehouse does not have are missing.
   */
  public Map<String, ViewDescription> describe(String schema, List<String> names) {
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
      statement.setString(1, schema);
      statement.setString(2, String.join(",", names));
      return descriptions(schema, statement);
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot describe " + schema + "." + names, e);
    }
  }

  private static Map<String, ViewDescription> descriptions(
      String schema, PreparedStatement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery()) {
      Map<String, String> comments = new LinkedHashMap<>();
      Map<String, List<ViewColumn>> columns = new LinkedHashMap<>();
      while (found.next()) {
        String name = text(found, 1);
        comments.put(name, text(found, 2));
        columns
            .computeIfAbsent(name, view -> new ArrayList<>())
            .add(new ViewColumn(text(found, 3), text(found, 4), text(found, 5)));
      }
      Map<String, ViewDescription> descriptions = new LinkedHashMap<>();
      comments.forEach(
          (name, comment) ->
              descriptions.put(
                  name,
                  new ViewDescription(
                      schema, name, comment, columns.getOrDefault(name, List.of()))));
      return descriptions;
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
