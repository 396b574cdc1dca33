package budgetwarehouse.launcher;

import budgetwarehouse.job.JobOptions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The parameters of a job that its command line states; the others are the job file's. */
final class StatedParameters {
  private final Map<String, String> values = new LinkedHashMap<>();

  /** Add one; an option that was not given states nothing. */
  StatedParameters with(String name, @Nullable String value) {
    if (value != null) {
      values.put(name, value);
    }
    return this;
  }

  /** Add a switch, which can only be put on. */
  StatedParameters with(String name, boolean isOn) {
    return with(name, isOn ? "true" : null);
  }

  /**
   * Return what the run is called with.
   *
   * @param job the job file, if one was named
   * @param standard its path in the program's folder otherwise
   */
  JobOptions options(@Nullable Path job, String standard, CommandSpec spec) {
    Path file = job == null ? Home.folder().resolve(standard) : job;
    return new JobOptions(file, values, spec.commandLine().getOut(), Home.hasTerminal());
  }
}
