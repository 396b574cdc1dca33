package budgetwarehouse.job;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two loads from working on one warehouse at once, and two exports from filling one folder.
 * The lock belongs to the process and ends with it, also when it is killed.
 */
final class DataLock implements Closeable {
  /**
   * What this process holds. Opening and closing a locked file a second time would let go of its
   * lock, for the system counts locks by process; so nobody here may touch a file in this set.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private DataLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Take the lock; empty when another process, or another run in this one, holds it. */
  static Optional<DataLock> take(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path real = real(file);
    if (!HELD.add(real)) {
      return Optional.empty();
    }
    Optional<DataLock> taken = Optional.empty();
    try {
      taken = takeFromOthers(real);
      return taken;
    } finally {
      if (taken.isEmpty()) {
        HELD.remove(real);
      }
    }
  }

  private static Optional<DataLock> takeFromOthers(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<DataLock> taken = Optional.empty();
    try {
      if (channel.tryLock() != null) {
        byte[] process = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(process));
        taken = Optional.of(new DataLock(file, channel));
      }
      return taken;
    } finally {
      if (taken.isEmpty()) {
        channel.close(); // lets go of the lock too, where the number could not be written
      }
    }
  }

  /** Return the number of the process that took the lock last. */
  static String holder(Path file) throws IOException {
    Path real = real(file);
    return HELD.contains(real)
        ? Long.toString(ProcessHandle.current().pid())
        : Files.readString(file).strip();
  }

  private static Path real(Path file) throws IOException {
    return Objects.requireNonNull(file.getParent()).toRealPath().resolve(file.getFileName());
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(file);
  }
}
