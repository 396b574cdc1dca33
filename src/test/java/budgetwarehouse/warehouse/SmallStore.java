package budgetwarehouse.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A store of a few figures, written as CSV lines by a test. */
final class SmallStore {
  private static final String HEADER =
      """
      document_key,table_id,table_number,row_code,row_label,measure,amount,body_name,figure_kind,\
      table_title,fiscal_year,known_code
      """;
  private static final String MANIFEST_HEADER =
      "document_key,unit_code,unit_name,fiscal_year,stage,scope,"
          + "published_on,retrieved_on,withdrawn_on,division_code,division_name\n";
  private static final Path SCRIPT = Path.of("src/test/resources/warehouse/small_store.sql");

  private static final Set<String> CHECKS = Set.of("checks");
  private static final Set<String> COMPARISONS = afterTheFacts();

  private final Path folder;
  private String manifest = "";

  SmallStore(Path folder) {
    this.folder = folder;
  }

  /** Say in the manifest of the next loads what documents do not say of themselves. */
  SmallStore manifest(String lines) {
    manifest = lines;
    return this;
  }

  /** Add the figures as a batch and a receipt of one load. */
  SmallStore load(int number, String figures) throws IOException, SQLException {
    Path csv = Files.writeString(folder.resolve("figures-" + number + ".csv"), HEADER + figures);
    Path rows = Files.writeString(folder.resolve("manifest.csv"), MANIFEST_HEADER + manifest);
    Path batch = Files.createDirectories(store().resolve("v1/batch-" + number));
    Path receipt = Files.createDirectories(store().resolve("receipts/" + number));
    Path matches = Files.createDirectories(folder.resolve("match"));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      bind(connection, "set variable figures = ?", csv);
      bind(connection, "set variable all_figures = ?", folder.resolve("figures-*.csv"));
      bind(connection, "set variable manifest = ?", rows);
      bind(connection, "set variable batch = ?", batch);
      bind(connection, "set variable receipt = ?", receipt);
      bind(connection, "set variable matches = ?", matches);
      bind(connection, "set variable load = ?", number);
      statement.execute(Files.readString(SCRIPT));
    }
    return this;
  }

  /** Build the facts as of a load. */
  Path buildAsOf(int load) {
    return build(OptionalInt.of(load), both());
  }

  /** Build the facts of all loads, without checks and comparisons, which take most of the time. */
  Path build() {
    return build(OptionalInt.empty(), both());
  }

  /** Build the facts of all loads and check them. */
  Path buildChecked() {
    return build(OptionalInt.empty(), COMPARISONS);
  }

  /** Build the facts of all loads and compare them. */
  Path buildCompared() {
    return build(OptionalInt.empty(), CHECKS);
  }

  /** Build the facts of all loads and compare them, with what is due judged on a day. */
  Path buildComparedOn(LocalDate day) {
    return build(OptionalInt.empty(), Optional.of(day), CHECKS);
  }

  /** Return the folders after the marts, of what is made for people. */
  static Set<String> afterTheFacts() {
    List<String> folders = WarehouseBuild.FOLDERS;
    return Set.copyOf(folders.subList(folders.indexOf("marts") + 1, folders.size()));
  }

  private static Set<String> both() {
    Set<String> folders = new HashSet<>(CHECKS);
    folders.addAll(COMPARISONS);
    return folders;
  }

  HandOff handOff() {
    return new HandOff(store(), "1", folder.resolve("match"));
  }

  private Path build(OptionalInt lastLoad, Set<String> foldersLeftOut) {
    return build(lastLoad, Optional.empty(), foldersLeftOut);
  }

  private Path build(OptionalInt lastLoad, Optional<LocalDate> day, Set<String> foldersLeftOut) {
    HandOff handOff = new HandOff(store(), "1", folder.resolve("match"), lastLoad, day);
    return WarehouseBuild.build(handOff, folder.resolve("data"), "small", foldersLeftOut).file();
  }

  private Path store() {
    return folder.resolve("store");
  }

  private static void bind(Connection connection, String sql, Object value) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value.toString());
      statement.execute();
    }
  }
}
