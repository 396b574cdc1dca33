package budgetwarehouse.job;

import budgetwarehouse.disk.FileRefusal;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecutionException;

/**
 * What stands around the work of every run: a call that cannot be followed is refused and written
 * down, a lock keeps others away, and what a run works with is opened and closed.
 *
 * @param options what the caller asks
 * @param steps the steps that its job can name
 * @param work what the run does, in one Chinese word, for messages
 */
record RunFrame(JobOptions options, List<String> steps, String work) {
  /** Keep the list. */
  RunFrame {
    steps = List.copyOf(steps);
  }

  /** Run, and say in Chinese why it could not where it could not; return the exit code. */
  int run(Run run) {
    try {
      return run.run();
    } catch (ConfigurationFault fault) {
      return refused().ended("refused", String.valueOf(fault.getMessage()), LoadRun.WRONG_CALL);
    } catch (DataRefused e) {
      return refused().ended("refused", String.valueOf(e.getMessage()), LoadRun.NOT_FINISHED);
    } catch (JobDatabaseUnreachable e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (IOException | JobExecutionException e) {
      // the message of a file system is often the bare path; the name of the fault says the rest
      return failed(FileRefusal.says(e).orElseGet(e::toString));
    }
  }

  private int failed(String why) {
    return refused().ended("failed", work + "未能完成：" + why, LoadRun.NOT_FINISHED);
  }

  private RefusedRun refused() {
    return RefusedRun.of(options, steps);
  }

  /** Work in a place that nobody else works in meanwhile; say so where disk or memory ran out. */
  int locked(JobDefinition job, RunPlace place, Work working)
      throws IOException, JobExecutionException {
    try {
      DataFormat.admit(place.place().data());
      Optional<String> inVain = awaited(place);
      return inVain.isPresent()
          ? refused().ended("refused", inVain.get(), LoadRun.NOT_FINISHED)
          : underLocks(place.locks(), job, place, working);
    } catch (IOException | JobExecutionException | RuntimeException | Error e) {
      Optional<String> lost = place.place().lost(e);
      if (lost.isPresent()) {
        return failed(lost.get());
      }
      Optional<String> exhausted = Exhaustion.of(e, place.into(), place.place().data());
      if (exhausted.isEmpty()) {
        throw e;
      }
      return failed(e + System.lineSeparator() + exhausted.get());
    }
  }

  /** Wait for those whose result is read; return why in vain. */
  private Optional<String> awaited(RunPlace place) throws IOException {
    if (options.patience().isEmpty()) {
      return Optional.empty();
    }
    for (Path lock : place.awaited()) {
      Optional<String> inVain = options.patience().get().until(lock, this::say);
      if (inVain.isPresent()) {
        return inVain;
      }
    }
    return Optional.empty();
  }

  private void say(String line) {
    options.console().println(line);
    options.console().flush();
  }

  private int underLocks(List<Path> locks, JobDefinition job, RunPlace place, Work working)
      throws IOException, JobExecutionException {
    if (locks.isEmpty()) {
      return opened(job, place, working);
    }
    Path file = locks.get(0);
    Optional<DataLock> lock = DataLock.take(file);
    if (lock.isEmpty()) {
      String says = place.busy() + "（进程 " + DataLock.holder(file) + "），请待其结束后再运行";
      return refused().ended("refused", says, LoadRun.NOT_FINISHED);
    }
    DataLock held = lock.get();
    try (held) {
      return underLocks(locks.subList(1, locks.size()), job, place, working);
    }
  }

  private int opened(JobDefinition job, RunPlace place, Work working)
      throws IOException, JobExecutionException {
    DataFolder data = place.place().data();
    try (RunJournal journal = RunJournal.open(data, job.name(), place.parameters());
        var progress = new Progress(options.console(), options.terminal())) {
      JobDatabase database = place.place().database();
      if (place.locks().contains(data.lock())) {
        database.setAsideIfDamaged(data).ifPresent(progress::say);
      }
      try (JobMetadata metadata = database.open(data);
          var stop = new StopOnSignal(metadata.operator())) {
        return working.run(
            new OpenRun(options, data, place.into(), metadata, progress, stop, journal));
      }
    }
  }

  /** Everything a run does, from reading its job file on. */
  @FunctionalInterface
  interface Run {
    int run() throws IOException, JobExecutionException;
  }

  /** What a run does while it holds its lock. */
  @FunctionalInterface
  interface Work {
    int run(OpenRun open) throws IOException, JobExecutionException;
  }
}
