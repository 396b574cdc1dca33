package budgetwarehouse.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The sample as the command line loads it. */
final class LoadedSample {
  static final String COMMAND = "jobs/budget-warehouse";

  private LoadedSample() {}

  /** Load the sample into a new data folder and return the folder. */
  static Path in(Path data) throws IOException, InterruptedException {
    Folders.delete(data);
    load(SampleDocuments.FOLDER, data);
    return data;
  }

  /** Load an inbox and return what the command printed. */
  static String load(Path inbox, Path data) throws IOException, InterruptedException {
    return ChildProcess.run(
        List.of(
            COMMAND,
            "load",
            "--inbox=" + inbox,
            "--data=" + data,
            "--load-date=2026-11-01",
            "--stop-at=never"));
  }
}
