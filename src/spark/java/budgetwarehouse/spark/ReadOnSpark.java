package budgetwarehouse.spark;

import budgetwarehouse.reading.ReadingList;
import budgetwarehouse.reading.ReadingOutcome;
import budgetwarehouse.reading.WantedDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the documents of a list into the store, one task for each batch.
 *
 * <p>Folders are those of any file system that Hadoop knows and all executors see. Prints a line
 * {@code read N} as batches are done, and at the end one line for each document that was set aside.
 */
public final class ReadOnSpark {
  private static final int FOLDERS = 3;

  private ReadOnSpark() {}

  /**
   * Read.
   *
   * @param arguments the list of documents, the folder of their copies, the store; and a fourth
   *     where the process that began this one keeps our input open as long as it lives
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = Follower.begin(arguments.length > FOLDERS);
    var conf = new SparkConf().setIfMissing("spark.app.name", "budget-warehouse reading");
    try (var context = new JavaSparkContext(conf)) {
      List<List<WantedDocument>> batches = list(context, arguments[0]);
      LongAccumulator read = context.sc().longAccumulator("documents read");
      context
          .sc()
          .addSparkListener(new TaskProgress(() -> ReadingOutcome.progress(read.sum()), out));
      // parsed once an executor: it takes longer than a document
      var hadoop = context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
      var reading = new ReadBatch(arguments[1], arguments[2], hadoop, read);
      List<String> outcomes =
          context.parallelize(batches, Math.max(batches.size(), 1)).flatMap(reading).collect();
      outcomes.forEach(out::println);
    }
  }

  /** The longest batches come first, so that none is left alone at the end. */
  private static List<List<WantedDocument>> list(JavaSparkContext context, String file)
      throws IOException {
    Path path = new Path(file);
    FileSystem files = path.getFileSystem(context.hadoopConfiguration());
    try (FSDataInputStream in = files.open(path)) {
      return ReadingList.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
          .sorted(Comparator.comparingLong(ReadOnSpark::bytes).reversed())
          .toList();
    }
  }

  private static long bytes(List<WantedDocument> batch) {
    return batch.stream().mapToLong(WantedDocument::bytes).sum();
  }
}
