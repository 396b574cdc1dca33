package budgetwarehouse.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write one log file.
 *
 * <p>A file that two processes write and turn over loses lines, so each has its own: {@code job},
 * and {@code job-2} where another run of the same job is under way.
 *
 * @param name name of the log file without its ending
 * @param channel the lock; it ends with the process, also when it is killed
 */
record LogSlot(String name, FileChannel channel) implements Closeable {
  private static final int MOST = 16;

  /** Take the first slot that is free. */
  static LogSlot take(Path folder, String job) throws IOException {
    Files.createDirectories(folder);
    for (int slot = 1; slot <= MOST; slot++) {
      String name = slot == 1 ? job : job + "-" + slot;
      FileChannel channel =
          FileChannel.open(
              folder.resolve("." + name + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (isFree(channel)) {
        return new LogSlot(name, channel);
      }
    }
    throw new IOException(MOST + " runs of " + job + " write logs in " + folder + " already");
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    boolean isFree = false;
    try {
      isFree = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      isFree = false; // held by this process
    } finally {
      if (!isFree) {
        channel.close();
      }
    }
    return isFree;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
