package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.reading.ReadingList;
import budgetwarehouse.reading.WantedDocument;
import budgetwarehouse.run.BuiltProvinces;
import budgetwarehouse.run.SharedRun;
import budgetwarehouse.store.StorePartition;
import budgetwarehouse.warehouse.StorePart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents, lists, store and stars on a file system that is no disk of this machine: what Spark
 * writes there is what one machine writes on its disk, byte by byte.
 */
class SparkOnHdfsIT {
  private static final Path JOBS = Path.of("jobs").toAbsolutePath();
  private static final int PARTITION_LENGTH = "32-2024".length();

  @TempDir static Path root;
  private static MiniHdfs hdfs;
  private static DataFolder sample;

  @BeforeAll
  static void startHdfs() throws Exception {
    hdfs = MiniHdfs.start(root.resolve("hdfs"));
    sample = SharedRun.SAMPLE.loaded().data();
  }

  @AfterAll
  static void stopHdfs() {
    hdfs.close();
  }

  @Test
  void readsIntoTheSameStore() throws Exception {
    Path list = Files.writeString(root.resolve("list.txt"), ReadingList.text(batches()));
    hdfs.put(sample.landing(), "landing");
    hdfs.put(list, "list.txt");

    run("ReadOnSpark", hdfs.address("list.txt"), hdfs.address("landing"), hdfs.address("store"));

    Path fetched = root.resolve("fetched-store");
    hdfs.get("store", fetched);
    assertThat(hashes(fetched)).isEqualTo(hashes(sample.store(), "receipts"));
  }

  @Test
  void buildsTheSameStars() throws Exception {
    BuiltProvinces here = BuiltProvinces.of(SharedRun.SAMPLE.loaded(), root);
    Path parts = root.resolve("parts");
    for (StorePart part : here.parts()) {
      String there =
          part.text()
              .replace(sample.store().toUri().toString(), hdfs.address("stored/"))
              .replace(root.toUri().toString(), hdfs.address(""));
      assertThat(there).doesNotContain(sample.store().toUri().toString());
      Files.writeString(parts.resolve(part.province()).resolve("part.txt"), there);
    }
    hdfs.put(sample.store(), "stored");
    hdfs.put(parts, "parts");
    hdfs.put(root.resolve("matching"), "matching");

    run("BuildOnSpark", hdfs.address("parts"), hdfs.address("stars"));

    Path fetched = root.resolve("fetched-stars");
    hdfs.get("stars", fetched);
    assertThat(hashes(fetched)).hasSizeGreaterThan(100).isEqualTo(hashes(here.stars(), "lists"));
  }

  /** The batches of the sample as its own load cut them. */
  private static List<List<WantedDocument>> batches() throws SQLException {
    Map<String, List<WantedDocument>> batches = new TreeMap<>();
    String documents =
        "select sha256, byte_count, parse_path(filename)[-2] as batch from read_parquet('"
            + sample.store()
            + "/v*/*/document.parquet', filename = true) order by all";
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(documents)) {
      while (rows.next()) {
        String batch = rows.getString("batch");
        var partition = new StorePartition(batch.substring(0, PARTITION_LENGTH));
        String hash = rows.getString("sha256");
        batches
            .computeIfAbsent(batch, name -> new ArrayList<>())
            .add(new WantedDocument(hash, hash, rows.getLong("byte_count"), partition));
      }
    }
    return List.copyOf(batches.values());
  }

  private static void run(String main, String... arguments) throws Exception {
    Path log = root.resolve("spark.log");
    Process process =
        SparkPlace.of(Map.of("spark-options", "--master local[2]"), JOBS)
            .call("budgetwarehouse.spark." + main, List.of(arguments))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }

  private static SortedMap<String, String> hashes(Path folder, String... leftOut)
      throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = folder.relativize(file);
        if (!List.of(leftOut).contains(name.getName(0).toString())) {
          hashes.put(name.toString(), ContentHash.of(Files.readAllBytes(file)));
        }
      }
    }
    return hashes;
  }
}
