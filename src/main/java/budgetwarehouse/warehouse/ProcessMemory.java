package budgetwarehouse.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory that this process holds, as the system counts it. */
final class ProcessMemory {
  private static final Path PAGES = Path.of("/proc/self/statm");
  private static final long PAGE_BYTES = 4096;

  private ProcessMemory() {}

  /** Count the bytes; 0 where the system does not say. */
  static long bytes() {
    try {
      return Long.parseLong(Files.readString(PAGES).split(" ", 3)[1]) * PAGE_BYTES;
    } catch (IOException e) {
      return 0;
    }
  }
}
