package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

class ExecutionStepsTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 1, 12, 0);

  private static double seconds(LocalDateTime ended) {
    var run = new JobExecution(1, new JobInstance(1, "job"), new JobParameters());
    var step = new StepExecution(1, "step", run);
    step.setStartTime(NOON);
    step.setEndTime(ended);
    return ExecutionSteps.of(step).seconds();
  }

  @Test
  void lastsNoNegativeTimeWhereTheClockWasSetBack() {
    assertThat(seconds(NOON.plusSeconds(90))).isEqualTo(90);
    assertThat(seconds(NOON.minusMinutes(1))).isZero();
  }
}
