package budgetwarehouse.schedule;

import java.nio.file.Path;

/**
 * Where the program lies and from where its jobs are run, as absolute paths.
 *
 * @param script starts the program
 * @param jobs folder of the job files
 * @param folder working folder, from which relative paths in job files are counted
 */
public record Program(Path script, Path jobs, Path folder) {
  /** Make the paths absolute. */
  public Program {
    script = script.toAbsolutePath().normalize();
    jobs = jobs.toAbsolutePath().normalize();
    folder = folder.toAbsolutePath().normalize();
  }
}
