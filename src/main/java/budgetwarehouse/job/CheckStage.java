package budgetwarehouse.job;

import java.io.IOException;
import java.util.List;

/** Checks of the warehouse just built, before it is published. */
@FunctionalInterface
public interface CheckStage {
  /** Run every check and return those that failed. */
  List<FailedCheck> run(Build build) throws IOException;
}
