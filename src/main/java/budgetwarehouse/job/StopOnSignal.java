package budgetwarehouse.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * Stops the job in good order when the process is asked to end. The framework's own hook only asks
 * for the stop and lets the process end at once, with steps still marked as running.
 */
final class StopOnSignal implements JobExecutionListener, AutoCloseable {
  private static final long LONGEST_WAIT_SECONDS = 10;

  private final JobOperator operator;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop-on-signal");
  private volatile @Nullable JobExecution running;

  StopOnSignal(JobOperator operator) {
    this.operator = operator;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void beforeJob(JobExecution execution) {
    running = execution;
  }

  private void stop() {
    JobExecution execution = running;
    if (execution == null) {
      return;
    }
    try {
      operator.stop(execution);
      var unused = ended.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (JobExecutionNotRunningException e) {
      // it ended by itself
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    running = null;
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending, and the hook is what let us come here
    }
  }
}
