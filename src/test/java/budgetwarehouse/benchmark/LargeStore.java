package budgetwarehouse.benchmark;

import budgetwarehouse.document.ExtractorVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * A store of many bodies, made of a loaded sample: each copy has its own county, department, hashes
 * and some words of its own.
 */
final class LargeStore {
  private static final Path SCRIPTS = Path.of("src/test/resources/benchmark");
  private static final Path DIVISIONS = Path.of("warehouse-schema/reference/division.csv");

  /** As many documents in a batch as a load writes: 60 of the sample's five. */
  private static final int COPIES_IN_BATCH = 12;

  private final Connection connection;

  private LargeStore(Connection connection) {
    this.connection = connection;
  }

  /** Write copies of a loaded sample's store into a new one. */
  static void write(Path sampleStore, Path store, int copies) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      var large = new LargeStore(connection);
      large.bind("source_batches", sampleStore.resolve("v" + ExtractorVersion.CURRENT).toString());
      large.bind("source_receipts", sampleStore.resolve("receipts").toString());
      large.bind("division_list", DIVISIONS.toString());
      large.bind("copy_count", copies);
      large.runScript("copies.sql");
      large.writeBatches(store, copies);
      large.bind("receipt", folder(store.resolve("receipts/000001")));
      large.runScript("receipt_of_copies.sql");
    }
  }

  private void writeBatches(Path store, int copies) throws IOException, SQLException {
    for (int first = 0; first < copies; first += COPIES_IN_BATCH) {
      bind("first_copy", first);
      bind("last_copy", first + COPIES_IN_BATCH - 1);
      bind(
          "batch",
          folder(
              store.resolve(
                  String.format(Locale.ROOT, "v%d/%08d", ExtractorVersion.CURRENT, first))));
      runScript("batch_of_copies.sql");
    }
  }

  private static String folder(Path folder) throws IOException {
    return Files.createDirectories(folder).toString();
  }

  private void bind(String variable, Object value) throws SQLException {
    String sql = "set variable " + variable + " = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, value);
      statement.execute();
    }
  }

  private void runScript(String name) throws IOException, SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(Files.readString(SCRIPTS.resolve(name)));
    }
  }
}
