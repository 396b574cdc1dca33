package budgetwarehouse.console;

import java.io.IOException;

/** Ends a query of which nobody wants more rows. */
final class EnoughRows extends IOException {
  private static final long serialVersionUID = 1L;
}
