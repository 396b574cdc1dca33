package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecutionException;

/**
 * What stands around the work of every run: faults of the call are said, a lock keeps others away,
 * and job metadata, progress and a stop in good order are at hand.
 *
 * @param options what the caller asks
 * @param work what the run does, in one Chinese word, for messages
 */
record RunFrame(JobOptions options, String work) {
  /** Run, and say in Chinese why it could not where it could not. */
  int run(Run run) {
    try {
      return run.run();
    } catch (ConfigurationFault fault) {
      return ended(String.valueOf(fault.getMessage()), LoadRun.WRONG_CALL);
    } catch (IOException | JobExecutionException e) {
      // the message of a file system is often the bare path; the name of the fault says the rest
      return ended(work + "未能进行：" + e, LoadRun.NOT_PUBLISHED);
    }
  }

  /**
   * Run with a lock held.
   *
   * @param lockFile nobody else works under the same one
   * @param busy says that somebody does; the process is told after it
   */
  int locked(Path lockFile, DataFolder data, String busy, OpenRun run)
      throws IOException, JobExecutionException {
    Optional<DataLock> lock = DataLock.take(lockFile);
    if (lock.isEmpty()) {
      String holder = DataLock.holder(lockFile);
      return ended(busy + "（进程 " + holder + "），请待其结束后再运行", LoadRun.NOT_PUBLISHED);
    }

    DataLock held = lock.get();
    try (held;
        JobMetadata metadata = JobMetadata.open(data.jobDatabase());
        var progress = new Progress(options.console(), options.terminal());
        var stop = new StopOnSignal(metadata.operator())) {
      return run.run(metadata, progress, stop);
    }
  }

  private int ended(String says, int exitCode) {
    options.console().println(says);
    options.console().flush();
    return exitCode;
  }

  /** Everything a run does, from reading its job file on. */
  @FunctionalInterface
  interface Run {
    int run() throws IOException, JobExecutionException;
  }

  /** What a run does while it holds its lock. */
  @FunctionalInterface
  interface OpenRun {
    int run(JobMetadata metadata, Progress progress, StopOnSignal stop)
        throws IOException, JobExecutionException;
  }
}
