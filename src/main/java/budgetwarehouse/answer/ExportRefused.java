package budgetwarehouse.answer;

import java.io.IOException;

/** A file cannot take the answer; the message says why, in Chinese. */
public final class ExportRefused extends IOException {
  private static final long serialVersionUID = 1L;

  ExportRefused(String message) {
    super(message);
  }
}
