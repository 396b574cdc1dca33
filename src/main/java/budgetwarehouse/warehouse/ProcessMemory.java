package budgetwarehouse.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Memory that this process holds, as the system counts it. */
final class ProcessMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern RESIDENT =
      Pattern.compile("^VmRSS:\\s*(\\d+) kB$", Pattern.MULTILINE);
  private static final long KILOBYTE = 1024;

  private ProcessMemory() {}

  /** Count the bytes; 0 where the system does not say. */
  static long bytes() {
    try {
      return bytes(Files.readString(STATUS));
    } catch (IOException e) {
      return 0;
    }
  }

  /** Read the bytes from what the system says of a process; 0 where it does not say them. */
  static long bytes(String status) {
    Matcher resident = RESIDENT.matcher(status);
    return resident.find() ? Long.parseLong(resident.group(1)) * KILOBYTE : 0;
  }
}
