package budgetwarehouse.record;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the process has used since it started; a process that keeps running has had several runs.
 *
 * @param heapPeakBytes most memory that Java objects took, summed over the parts of the heap
 * @param residentPeakBytes most memory that the process took, DuckDB's included; 0 where the system
 *     does not say
 * @param collectionSeconds time in which memory was cleared away
 */
public record ProcessUse(long heapPeakBytes, long residentPeakBytes, double collectionSeconds) {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");
  private static final int KIBIBYTE = 1024;
  private static final double MILLIS = 1000;

  /** Measure this process. */
  public static ProcessUse current() {
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
            .sum();
    long collection =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .filter(millis -> millis > 0)
            .sum();
    return new ProcessUse(heap, residentPeak(), collection / MILLIS);
  }

  private static long residentPeak() {
    try {
      Matcher peak = PEAK.matcher(Files.isReadable(STATUS) ? Files.readString(STATUS) : "");
      return peak.find() ? Long.parseLong(peak.group(1)) * KIBIBYTE : 0;
    } catch (IOException e) {
      return 0; // the system does not say
    }
  }
}
