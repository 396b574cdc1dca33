package budgetwarehouse.job;

import java.io.IOException;

/** The database of the job metadata cannot be used; its message says why, in Chinese. */
final class JobDatabaseUnreachable extends IOException {
  private static final long serialVersionUID = 1L;

  JobDatabaseUnreachable(String message, Throwable cause) {
    super(message, cause);
  }
}
