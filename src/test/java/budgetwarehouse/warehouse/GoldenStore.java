package budgetwarehouse.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The golden files of the five founding documents as a store with one batch and one receipt. */
final class GoldenStore {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private GoldenStore() {}

  static HandOff in(Path folder) throws IOException, SQLException {
    Path store = folder.resolve("store");
    Path batch = Files.createDirectories(store.resolve("v1/a"));
    Path receipt = Files.createDirectories(store.resolve("receipts/1"));
    Path matches = Files.createDirectories(folder.resolve("match"));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      bind(connection, "set variable golden = ?", RESOURCES.resolve("golden"));
      bind(connection, "set variable fixture = ?", RESOURCES.resolve("warehouse"));
      bind(connection, "set variable batch = ?", batch);
      bind(connection, "set variable receipt = ?", receipt);
      bind(connection, "set variable matches = ?", matches);
      statement.execute(Files.readString(RESOURCES.resolve("warehouse/golden_store.sql")));
    }
    return new HandOff(store, "1", matches);
  }

  private static void bind(Connection connection, String sql, Path path) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, path.toAbsolutePath().toString());
      statement.execute();
    }
  }
}
