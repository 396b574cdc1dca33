package budgetwarehouse.job;

import java.io.IOException;

/** The data folder is in a state in which nothing may be published; what was published stays. */
final class DataRefused extends IOException {
  private static final long serialVersionUID = 1L;

  DataRefused(String message) {
    super(message);
  }
}
