package budgetwarehouse.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one piece of work took.
 *
 * @param wallSeconds time by the clock, which grows when neighbours use the machine
 * @param cpuSeconds time of all threads of the process, compiler and collector included
 */
record Measurement(double wallSeconds, double cpuSeconds) {
  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Do the work once and measure it. */
  static Measurement of(Work work) throws Exception {
    long wall = System.nanoTime();
    long cpu = MACHINE.getProcessCpuTime();
    work.run();
    return new Measurement(
        (System.nanoTime() - wall) / NANOS, (MACHINE.getProcessCpuTime() - cpu) / NANOS);
  }

  /** Do the work some times unmeasured, then some times measured, and return the middle. */
  static Measurement median(int warmUps, int rounds, Work work) throws Exception {
    for (int i = 0; i < warmUps; i++) {
      work.run();
    }
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      measurements.add(of(work));
    }
    return middle(measurements);
  }

  /** Return the middle of each of the two times. */
  static Measurement middle(List<Measurement> measurements) {
    double wall = middleOf(measurements.stream().map(Measurement::wallSeconds).toList());
    double cpu = middleOf(measurements.stream().map(Measurement::cpuSeconds).toList());
    return new Measurement(wall, cpu);
  }

  private static double middleOf(List<Double> values) {
    return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
  }
}
