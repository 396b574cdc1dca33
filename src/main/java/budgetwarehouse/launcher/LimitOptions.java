package budgetwarehouse.launcher;

import budgetwarehouse.warehouse.AnalystLimits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What a question may take, up to what nobody may exceed. */
final class LimitOptions {
  private static final int MEGABYTES_IN_GIGABYTE = 1024;

  @Option(names = "--memory", paramLabel = "<兆字节>", description = "查询可用的内存，兆字节（默认 2048，至多 16384）")
  private int memory = 2 * MEGABYTES_IN_GIGABYTE;

  @Option(names = "--threads", paramLabel = "<个数>", description = "查询的线程数（默认 2，至多为处理器个数）")
  private int threads = AnalystLimits.DEFAULT.threads();

  @Option(names = "--timeout", paramLabel = "<秒>", description = "一次查询的时限，秒（默认 60，至多 1800）")
  private int timeout = (int) AnalystLimits.DEFAULT.time().toSeconds();

  AnalystLimits limits() {
    // two threads are the default everywhere, so they are allowed everywhere
    int processors = Math.max(2, Runtime.getRuntime().availableProcessors());
    require("--memory", memory, 64, AnalystLimits.MOST_MEMORY_MEGABYTES);
    require("--threads", threads, 1, processors);
    require("--timeout", timeout, 1, (int) AnalystLimits.LONGEST_TIME.toSeconds());
    return new AnalystLimits(memory + "MB", threads, Duration.ofSeconds(timeout));
  }

  private static void require(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new Refusal(option + " 可为 " + least + " 至 " + most + "，给出的是 " + value + "。");
    }
  }
}
