package budgetwarehouse.job.intake;

import java.io.IOException;

/** Receives what is asked for of an inbox. */
public interface InboxIntake {
  /** Return the inbox as if it held only what is asked for. */
  InboxFiles asked(InboxFiles inbox) throws IOException;

  /** Receive what is asked for. */
  Received receive(InboxFiles inbox) throws IOException;
}
