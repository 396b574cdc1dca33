package budgetwarehouse.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The jobs that the program can run, by the name in their file: a job is its name, since the job
 * metadata numbers its runs by it.
 */
public final class JobRuns {
  private final SortedMap<String, JobKind> kinds;

  /** Keep what each name runs. */
  public JobRuns(Map<String, JobKind> kinds) {
    this.kinds = new TreeMap<>(kinds);
  }

  /** Return every job of the program. */
  public static JobRuns standard() {
    Stages stages = StandardStages.stages();
    var rebuild = new JobKind(RebuildRun.STEPS, RebuildCall.PARAMETERS, new RebuildRun(stages));
    var load = new JobKind(StageSteps.NAMES, LoadParameters.NAMES, new LoadRun(stages));
    return new JobRuns(
        Map.of(
            "load-disclosures",
            load,
            "load-disclosures-on-spark",
            load,
            "rebuild-warehouse",
            rebuild,
            "publish-comparisons",
            rebuild,
            "export-open-data",
            new JobKind(ExportRun.STEPS, ExportRun.PARAMETERS, new ExportRun()),
            "compact-facts",
            new JobKind(CompactRun.STEPS, CompactRun.PARAMETERS, new CompactRun())));
  }

  /**
   * Read the file of a job and check it against what its kind knows.
   *
   * @throws ConfigurationFault when the program has no job of this name, or the file asks of it
   *     what it does not know
   */
  public JobDefinition read(Path file) {
    JobDefinition job = JobDefinition.read(file, name -> kind(name).steps());
    job.values(Map.of(), kind(job.name()).parameters());
    return job;
  }

  /** Run a job by the runner of its name, as {@link JobRunner#run} does. */
  public int run(JobDefinition job, JobOptions options) {
    return kind(job.name()).runner().run(options);
  }

  /** Return whether a job can be given a parameter and its file leaves it open. */
  public boolean leavesOpen(JobDefinition job, String parameter) {
    return kind(job.name()).parameters().contains(parameter)
        && job.parameters().getOrDefault(parameter, "").isBlank();
  }

  private JobKind kind(String name) {
    JobKind kind = kinds.get(name);
    if (kind == null) {
      throw new ConfigurationFault("不认识的任务 " + name + "；可用任务：" + String.join("、", kinds.keySet()));
    }
    return kind;
  }
}
