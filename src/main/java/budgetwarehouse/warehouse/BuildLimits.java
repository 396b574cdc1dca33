package budgetwarehouse.warehouse;

import java.util.OptionalInt;
import java.util.Properties;

/**
 * What a build may take of its machine.
 *
 * @param memory beside the heap, as DuckDB writes it, such as {@code 4GB}; what does not fit is
 *     written into the build folder
 * @param threads at most; empty: one for each processor
 */
public record BuildLimits(String memory, OptionalInt threads) {
  /** Check the bounds. */
  public BuildLimits {
    if (!BuildMemory.isUsable(memory)) {
      throw new IllegalArgumentException("no whole megabytes or gigabytes: " + memory);
    }
    if (threads.isPresent() && threads.getAsInt() < 1) {
      throw new IllegalArgumentException("no thread to build with: " + threads);
    }
  }

  /** Return those of a build that has the machine for itself. */
  public static BuildLimits ofMachine() {
    return new BuildLimits(BuildMemory.limit(), OptionalInt.empty());
  }

  /** Set them for a connection that is to be opened. */
  void set(Properties properties) {
    properties.setProperty("memory_limit", memory);
    threads.ifPresent(count -> properties.setProperty("threads", Integer.toString(count)));
  }
}
