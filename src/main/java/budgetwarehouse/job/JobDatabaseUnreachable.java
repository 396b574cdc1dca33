package budgetwarehouse.job;

import java.io.IOException;

/** The database of the job metadata cannot be used; its message says why, in Chinese. */
final class JobDatabaseUnreachable extends IOException {
  private static final long serialVersionUID = 1L;

  JobDatabaseUnreachable(String message, Throwable cause) {
    super(message, cause);
  }

  /** Say it as users read it, without the name of a class. */
  @Override
  public String toString() {
    return String.valueOf(getMessage());
  }
}
