package budgetwarehouse.console;

import java.io.IOException;
import java.io.PrintWriter;

/** Leads from a key back to the printed cell. */
@FunctionalInterface
public interface Explainer {
  /**
   * Explain a figure or an indicator.
   *
   * @throws IllegalArgumentException with words for the person who asked, when there is none
   */
  void explain(String key, PrintWriter out) throws IOException;
}
