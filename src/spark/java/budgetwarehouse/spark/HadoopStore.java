package budgetwarehouse.spark;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.reading.ExtractedBatch;
import budgetwarehouse.store.StoreBatchWriter;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The store on a file system that several machines see. A batch is written on the machine that read
 * it and then given its name.
 */
final class HadoopStore {
  private final Path folder;
  private final Configuration configuration;

  HadoopStore(String store, Configuration configuration) {
    this.folder = new Path(store, "v" + ExtractorVersion.CURRENT);
    this.configuration = configuration;
  }

  /** Write the documents of one batch; nothing happens where it is there. */
  void write(ExtractedBatch read) throws IOException {
    java.nio.file.Path own = Files.createTempDirectory("batch");
    try {
      java.nio.file.Path batch =
          new StoreBatchWriter(own, ExtractorVersion.CURRENT)
              .write(read.partition(), read.documents());
      Path named = new Path(folder, batch.getFileName().toString());
      new HadoopFolder(named, configuration).commit(batch);
    } finally {
      Folders.deleteTree(own);
    }
  }
}
