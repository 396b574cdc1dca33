package budgetwarehouse.job.intake;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Receives an inbox in which somebody may be working: a file that changes meanwhile is left to the
 * next load.
 */
public final class SteadyIntake {
  private final Path inbox;
  private final InboxIntake intake;

  /** Receive an inbox by an intake that takes it as it was listed. */
  public SteadyIntake(Path inbox, InboxIntake intake) {
    this.inbox = inbox;
    this.intake = intake;
  }

  /** List the inbox and receive what stays as it was listed. */
  public Received receive() throws IOException {
    return receive(InboxFiles.in(inbox));
  }

  /** Where content is there twice, the name that stays may have given way to one that changed. */
  Received receive(InboxFiles listed) throws IOException {
    Received received = intake.receive(listed);
    ChangedFiles changed = ChangedFiles.of(intake.asked(listed), InboxFiles.in(inbox));
    if (!changed.mayHaveTwins(received)) {
      return changed.leftOut(received);
    }
    return changed.leftOut(received, receive(listed.only(changed::hasNot)));
  }
}
