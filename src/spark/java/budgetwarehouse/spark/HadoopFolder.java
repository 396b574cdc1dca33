package budgetwarehouse.spark;

import budgetwarehouse.disk.Folders;
import java.io.IOException;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder on a file system that several machines see. It is copied under a name of its own and
 * gets its name in one step: whoever looks sees it whole or not at all, and of two tasks that write
 * the same folder one does.
 *
 * <p>The step is a rename that fails where the name is taken; HDFS and local disks have it, stores
 * of objects do not.
 */
final class HadoopFolder {
  private final Path named;
  private final Configuration configuration;

  HadoopFolder(Path named, Configuration configuration) {
    this.named = named;
    this.configuration = configuration;
  }

  /** Tell whether it is there. */
  boolean exists() throws IOException {
    return named.getFileSystem(configuration).exists(named);
  }

  /** Give the files of a folder of this machine to it; nothing happens where it is there. */
  void commit(java.nio.file.Path own) throws IOException {
    FileSystem files = named.getFileSystem(configuration);
    // what we write brings checksums of its own, or is read by those who need none
    files.setWriteChecksum(false);
    if (exists()) {
      return;
    }
    // readers pass over names that begin with a line or end with a word
    String unfinished = "_" + named.getName() + "." + UUID.randomUUID() + Folders.UNFINISHED;
    Path writing = new Path(named.getParent(), unfinished);
    files.mkdirs(writing);
    try {
      for (java.nio.file.Path file : Folders.children(own)) {
        files.copyFromLocalFile(new Path(file.toUri()), writing);
      }
      FileContext.getFileContext(named.toUri(), configuration).rename(writing, named);
    } catch (IOException e) {
      files.delete(writing, true);
      if (!exists()) {
        throw e;
      }
    }
  }
}
