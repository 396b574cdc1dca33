package budgetwarehouse.launcher;

import java.io.IOException;

/** Nobody reads the output any more, as after {@code | head}. */
final class UnreadOutput extends IOException {
  private static final long serialVersionUID = 1L;
}
