package budgetwarehouse.job;

import budgetwarehouse.record.RunLog;
import budgetwarehouse.record.StepRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Writes one line into the log for each step that ends, and the stack trace of its failures. */
final class StepLog implements StepExecutionListener {
  private static final String EVENT = "step";

  private final RunLog log;

  StepLog(RunLog log) {
    this.log = log;
  }

  // asked before the end time is set, so the time of the line stands for it
  @Override
  public ExitStatus afterStep(StepExecution step) {
    StepRecord ended = ExecutionSteps.of(step);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("step", ended.name());
    fields.put("status", ended.status());
    fields.put("started", ended.started());
    if (step.getStatus() == BatchStatus.COMPLETED) {
      log.say(EVENT, fields);
    } else {
      log.warn(EVENT, fields);
    }
    step.getFailureExceptions().forEach(failure -> log.fail("step-failure", fields, failure));
    return step.getExitStatus();
  }
}
