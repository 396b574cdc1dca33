package budgetwarehouse.job;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Says which step of a job begins, and how many documents were read when one ends. */
final class Announcement implements StepExecutionListener {
  private final Progress progress;
  private final List<String> steps;
  private final UnaryOperator<String> titles;

  Announcement(Progress progress, List<String> steps, UnaryOperator<String> titles) {
    this.titles = titles;
    this.progress = progress;
    this.steps = List.copyOf(steps);
  }

  @Override
  public void beforeStep(StepExecution step) {
    int number = steps.indexOf(step.getStepName()) + 1;
    String title = titles.apply(step.getStepName());
    progress.say("[" + number + "/" + steps.size() + "] " + title);
  }

  @Override
  public ExitStatus afterStep(StepExecution step) {
    progress.end();
    return step.getExitStatus();
  }
}
