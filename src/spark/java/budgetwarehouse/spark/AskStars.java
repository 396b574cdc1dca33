package budgetwarehouse.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Answers queries over the stars of all provinces by Spark SQL, where one machine is too small for
 * them.
 *
 * <p>Each table of the star is a view of its name ({@code printed_figure} for {@code
 * printed.figure}); tables of provinces have a column {@code province} more.
 */
public final class AskStars {
  private static final String LISTS = "lists";
  private static final String PROVINCES = "province=*";

  private AskStars() {}

  /**
   * Answer.
   *
   * @param arguments the folder of the stars, and files of this machine with a query each; every
   *     answer is printed as CSV with a header
   */
  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (SparkSession session =
        SparkSession.builder()
            // provinces are codes: 13 is no number
            .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
            .getOrCreate()) {
      show(session, new Path(arguments[0]));
      for (int i = 1; i < arguments.length; i++) {
        print(session.sql(query(arguments[i])), out);
      }
    }
  }

  private static String query(String file) throws IOException {
    return Files.readString(java.nio.file.Path.of(file)).strip().replaceFirst(";$", "");
  }

  private static void show(SparkSession session, Path stars) throws IOException {
    FileSystem files = stars.getFileSystem(session.sparkContext().hadoopConfiguration());
    for (FileStatus list : files.listStatus(new Path(stars, LISTS))) {
      session.read().parquet(list.getPath().toString()).createOrReplaceTempView(view(list));
    }
    FileStatus[] provinces = files.globStatus(new Path(stars, PROVINCES));
    if (provinces.length == 0) {
      throw new IOException("no folder " + PROVINCES + " in " + stars);
    }
    for (FileStatus table : files.listStatus(provinces[0].getPath())) {
      session
          .read()
          .option("basePath", stars.toString())
          .parquet(new Path(stars, PROVINCES + "/" + table.getPath().getName()).toString())
          .createOrReplaceTempView(view(table));
    }
  }

  private static String view(FileStatus folder) {
    return folder.getPath().getName().replace('.', '_');
  }

  private static void print(Dataset<Row> answer, PrintStream out) throws IOException {
    var csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord((Object[]) answer.columns());
    for (Iterator<Row> rows = answer.toLocalIterator(); rows.hasNext(); ) {
      Row row = rows.next();
      List<Object> cells = new ArrayList<>();
      for (int cell = 0; cell < row.size(); cell++) {
        cells.add(row.get(cell));
      }
      csv.printRecord(cells);
    }
    csv.flush();
  }
}
