package budgetwarehouse.spark;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.warehouse.BuildLimits;
import budgetwarehouse.warehouse.BuildMemory;
import budgetwarehouse.warehouse.ProvinceBuild;
import budgetwarehouse.warehouse.StorePart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.OptionalInt;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/** Builds the star of one province in an executor; one that is there is left as it is. */
final class BuildPart implements VoidFunction<ProvincePart> {
  private static final long serialVersionUID = 1;

  /** Setting of Spark: memory that the database of one task may take, beside the heap. */
  private static final String MEMORY = "spark.budgetwarehouse.build.memory";

  private final String stars;
  private final Broadcast<SerializableConfiguration> hadoop;
  private final LongAccumulator built;

  BuildPart(String stars, Broadcast<SerializableConfiguration> hadoop, LongAccumulator built) {
    this.stars = stars;
    this.hadoop = hadoop;
    this.built = built;
  }

  @Override
  public void call(ProvincePart part) throws IOException {
    Configuration configuration = hadoop.value().value();
    Path named = new Path(stars, "province=" + part.province());
    var folder = new HadoopFolder(named, configuration);
    if (!folder.exists()) {
      java.nio.file.Path own = Files.createTempDirectory("province");
      try {
        var fetched = new Fetched(Files.createDirectory(own.resolve("fetched")), configuration);
        java.nio.file.Path star = own.resolve("star");
        StorePart input = StorePart.parse(part.province(), part.text(), fetched::at);
        ProvinceBuild.build(input, limits(), Files.createDirectory(own.resolve("work")), star);
        folder.commit(star);
      } finally {
        Folders.deleteTree(own);
      }
    }
    built.add(1);
  }

  /** The share of one task in its executor. */
  private static BuildLimits limits() {
    String memory = SparkEnv.get().conf().get(MEMORY, BuildMemory.limit());
    return new BuildLimits(memory, OptionalInt.of(TaskContext.get().cpus()));
  }

  /** Files as the database needs them: on a disk of this machine. */
  private record Fetched(java.nio.file.Path folder, Configuration configuration) {
    java.nio.file.Path at(String address) throws IOException {
      Path path = new Path(address);
      FileSystem files = path.getFileSystem(configuration);
      if (files instanceof LocalFileSystem) {
        return java.nio.file.Path.of(URI.create(address));
      }
      // the folder says which batch a file is of
      java.nio.file.Path batch =
          Files.createDirectories(folder.resolve(path.getParent().getName()));
      java.nio.file.Path file = batch.resolve(path.getName());
      files.copyToLocalFile(path, new Path(file.toUri()));
      return file;
    }
  }
}
