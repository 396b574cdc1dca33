package budgetwarehouse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Waits until the disk has what was written, so that it is there after a power failure too. */
public final class Durable {
  private Durable() {}

  /** Force a file, or the names in a folder, to disk; to be done before the file is renamed. */
  public static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
