package budgetwarehouse.spark;

import budgetwarehouse.warehouse.StorePart;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Builds the star of each province, one task each, as Parquet files.
 *
 * <p>Prints a line {@code built N} as provinces are done.
 */
public final class BuildOnSpark {
  private static final int FOLDERS = 2;
  private static final String PART = "part.txt";

  private BuildOnSpark() {}

  /**
   * Build.
   *
   * @param arguments the folder with a folder for each part, the folder of the stars; and a third
   *     where the process that began this one keeps our input open as long as it lives
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = Follower.begin(arguments.length > FOLDERS);
    var conf = new SparkConf().setIfMissing("spark.app.name", "budget-warehouse building");
    try (var context = new JavaSparkContext(conf)) {
      List<ProvincePart> parts = parts(context, new Path(arguments[0]));
      LongAccumulator built = context.sc().longAccumulator("provinces built");
      context.sc().addSparkListener(new TaskProgress(() -> "built " + built.sum(), out));
      var hadoop = context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
      context
          .parallelize(parts, Math.max(parts.size(), 1))
          .foreach(new BuildPart(arguments[1], hadoop, built));
    }
  }

  /** The longest come first, so that none is left alone at the end. */
  private static List<ProvincePart> parts(JavaSparkContext context, Path folder)
      throws IOException {
    FileSystem files = folder.getFileSystem(context.hadoopConfiguration());
    List<ProvincePart> parts = new ArrayList<>();
    for (FileStatus part : files.listStatus(folder)) {
      try (FSDataInputStream in = files.open(new Path(part.getPath(), PART))) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        parts.add(new ProvincePart(part.getPath().getName(), text, bytes(files, text)));
      }
    }
    parts.sort(Comparator.comparingLong(ProvincePart::bytes).reversed());
    return parts;
  }

  private static long bytes(FileSystem files, String text) throws IOException {
    long bytes = 0;
    for (String address : StorePart.figureAddresses(text)) {
      bytes += files.getFileStatus(new Path(address)).getLen();
    }
    return bytes;
  }
}
