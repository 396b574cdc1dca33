package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.record.RunFiles;
import budgetwarehouse.record.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A run that ended before it began: a wrong call, a data folder in use, a disk that cannot be
 * written.
 *
 * <p>It is said on the console, and written down where the data folder is known and there already:
 * a wrong call makes no folder.
 */
final class RefusedRun {
  private static final String DATA = "data";

  private final JobOptions options;
  private final String job;
  private final Map<String, String> parameters;

  private RefusedRun(JobOptions options, String job, Map<String, String> parameters) {
    this.options = options;
    this.job = job;
    this.parameters = parameters;
  }

  /**
   * Prepare to refuse a call; a job that cannot be read goes by the name of its file.
   *
   * @param known the steps that the job can name
   */
  static RefusedRun of(JobOptions options, List<String> known) {
    Map<String, String> parameters = new TreeMap<>();
    String file = options.jobFile().getFileName().toString();
    String name = file.replaceFirst("\\.ya?ml$", "");
    try {
      JobDefinition definition = JobDefinition.read(options.jobFile(), known);
      name = definition.name();
      parameters.putAll(definition.parameters());
    } catch (ConfigurationFault fault) {
      parameters.clear(); // the fault is what the run is refused for, and said there
    }
    parameters.putAll(options.parameters());
    // refused perhaps for the very password in it
    parameters.computeIfPresent(JobDatabase.PARAMETER, (key, stated) -> JobDatabase.hidden(stated));
    return new RefusedRun(options, name, parameters);
  }

  /** Say why the run did not begin and return the exit code. */
  int ended(String outcome, String says, int exitCode) {
    options.console().println(says);
    options.console().flush();
    try {
      Optional<DataFolder> data = dataFolder();
      if (data.isPresent()) {
        write(data.get(), new RunEnding(outcome, exitCode, "", List.of(says)));
      }
    } catch (IOException e) {
      options.console().println("未能写下报告：" + RunFailures.rootMessage(e));
      options.console().flush();
    }
    return exitCode;
  }

  private Optional<DataFolder> dataFolder() {
    String stated = parameters.getOrDefault(DATA, "");
    if (stated.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DataFolder(LoadParameters.path(DATA, stated)))
          .filter(data -> Files.isDirectory(data.root()));
    } catch (ConfigurationFault fault) {
      return Optional.empty(); // no path at all: the fault has been said
    }
  }

  private void write(DataFolder data, RunEnding ending) throws IOException {
    String safe = job.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    try (RunJournal journal = RunJournal.open(data, safe, parameters)) {
      RunFiles files = journal.files(safe + "-" + journal.stamp() + "-refused");
      RunRecord head = journal.head(ending, List.of(), List.of(files.report().toString()));
      journal.end(head, head, files);
    }
  }
}
