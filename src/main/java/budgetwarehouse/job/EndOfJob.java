package budgetwarehouse.job;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Writes down how a run ended. The framework notes first that it has; so that a run that is killed
 * in between is taken up again, and never lacks its report, its context says until then that the
 * report is still to be written. So does one whose report could not be written.
 */
final class EndOfJob<R> implements JobExecutionListener {
  private static final String REPORT = "report";
  private static final String PENDING = "pending";
  private static final String WRITTEN = "written";

  private final JobRepository repository;
  private final Writing<R> writing;
  private Optional<R> written = Optional.empty();
  private @Nullable IOException failure;

  EndOfJob(JobRepository repository, Writing<R> writing) {
    this.repository = repository;
    this.writing = writing;
  }

  /** Return whether an execution ended, but not on paper; old ones say nothing of it. */
  static boolean lacksReport(JobExecution execution) {
    return PENDING.equals(execution.getExecutionContext().get(REPORT));
  }

  @Override
  public void beforeJob(JobExecution execution) {
    note(execution, PENDING);
  }

  private void note(JobExecution execution, String state) {
    execution.getExecutionContext().putString(REPORT, state);
    repository.updateExecutionContext(execution);
  }

  @Override
  public void afterJob(JobExecution execution) {
    try {
      written = Optional.of(writing.write(execution));
      note(execution, WRITTEN);
    } catch (IOException e) {
      failure = e;
      fail(execution);
    } catch (RuntimeException | Error e) {
      // the framework would log it and go on as if nothing were
      failure = new IOException("the end of the run could not be written down: " + e, e);
      fail(execution);
    }
  }

  private static void fail(JobExecution execution) {
    execution.setStatus(BatchStatus.FAILED);
    execution.setExitStatus(ExitStatus.FAILED);
  }

  /**
   * Return what was written.
   *
   * @throws IOException when it could not be
   */
  R written() throws IOException {
    if (failure != null) {
      throw failure;
    }
    return written.orElseThrow(() -> new IOException("the run has no end"));
  }

  /** Writes down how an execution ended. */
  @FunctionalInterface
  interface Writing<R> {
    R write(JobExecution execution) throws IOException;
  }
}
