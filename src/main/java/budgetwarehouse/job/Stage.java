package budgetwarehouse.job;

import java.io.IOException;

/**
 * One stage after the store. It is safe to run again: everything behind the store is rebuilt whole.
 */
@FunctionalInterface
public interface Stage {
  /**
   * Do the work of the stage.
   *
   * @throws IOException when the disk refuses; the run then ends unpublished and may be resumed
   */
  void run(Build build) throws IOException;
}
