package budgetwarehouse.spark;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.store.ExtractedDocument;
import budgetwarehouse.store.StoreBatchWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The store on a file system that several machines see. A batch is written on the machine that read
 * it, copied under a name of its own, and gets its name in one step: whoever reads the store sees
 * it whole or not at all, and of two tasks that read the same batch one writes it.
 *
 * <p>The step is a rename that fails where the name is taken; HDFS and local disks have it, stores
 * of objects do not.
 */
final class HadoopStore {
  private final Path folder;
  private final Configuration configuration;

  HadoopStore(String store, Configuration configuration) {
    this.folder = new Path(store, "v" + ExtractorVersion.CURRENT);
    this.configuration = configuration;
  }

  /** Write the documents of one batch; nothing happens where it is there. */
  void write(List<ExtractedDocument> documents) throws IOException {
    java.nio.file.Path own = Files.createTempDirectory("batch");
    try {
      java.nio.file.Path batch =
          new StoreBatchWriter(own, ExtractorVersion.CURRENT).write(documents);
      commit(batch);
    } finally {
      Folders.deleteTree(own);
    }
  }

  private void commit(java.nio.file.Path batch) throws IOException {
    FileSystem files = folder.getFileSystem(configuration);
    // a batch brings checksums of its own
    files.setWriteChecksum(false);
    Path named = new Path(folder, batch.getFileName().toString());
    if (files.exists(named)) {
      return;
    }
    Path writing = new Path(folder, named.getName() + "." + UUID.randomUUID() + Folders.UNFINISHED);
    files.mkdirs(writing);
    try {
      for (java.nio.file.Path file : Folders.children(batch)) {
        files.copyFromLocalFile(new Path(file.toUri()), writing);
      }
      FileContext.getFileContext(folder.toUri(), configuration).rename(writing, named);
    } catch (IOException e) {
      files.delete(writing, true);
      if (!files.exists(named)) {
        throw e;
      }
    }
  }
}
