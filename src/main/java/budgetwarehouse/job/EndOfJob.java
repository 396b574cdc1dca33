package budgetwarehouse.job;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * Writes down how a run ended before the framework notes that it has: a run that is killed in
 * between, or whose report cannot be written, is taken up again and never lacks its report.
 */
final class EndOfJob<R> implements JobExecutionListener {
  private final Writing<R> writing;
  private Optional<R> written = Optional.empty();
  private @Nullable IOException failure;

  EndOfJob(Writing<R> writing) {
    this.writing = writing;
  }

  @Override
  public void afterJob(JobExecution execution) {
    try {
      written = Optional.of(writing.write(execution));
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
