package budgetwarehouse.extraction.word.open;

import java.io.IOException;

/** A file holds more than is read. */
final class BeyondLimits extends IOException {
  private static final long serialVersionUID = 1L;

  BeyondLimits(String message) {
    super(message);
  }
}
