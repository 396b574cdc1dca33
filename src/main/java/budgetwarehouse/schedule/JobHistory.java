package budgetwarehouse.schedule;

import budgetwarehouse.job.PastRun;
import java.io.IOException;
import java.util.List;

/** Tells when a job ran, also when another process ran it. */
@FunctionalInterface
public interface JobHistory {
  /** Return its last runs, the newest first. */
  List<PastRun> of(ScheduledJob job) throws IOException;
}
