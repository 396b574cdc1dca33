package budgetwarehouse.schedule;

import budgetwarehouse.job.ConfigurationFault;
import budgetwarehouse.job.JobDefinition;
import budgetwarehouse.job.JobRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The jobs of a folder: one that cannot run keeps none of the others from theirs.
 *
 * @param jobs those with a time, by the name of their file
 * @param byHand names of those without
 * @param faults what is wrong with the others, in Chinese
 */
public record JobFolder(List<ScheduledJob> jobs, List<String> byHand, List<String> faults) {
  /** Keep the lists. */
  public JobFolder {
    jobs = List.copyOf(jobs);
    byHand = List.copyOf(byHand);
    faults = List.copyOf(faults);
  }

  /** Read every YAML file of a folder. */
  public static JobFolder read(Path folder, JobRuns runs) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationFault("没有任务文件夹 " + folder.toAbsolutePath());
    }
    List<ScheduledJob> jobs = new ArrayList<>();
    List<String> byHand = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Map<String, Path> fileOfName = new HashMap<>();
    for (Path file : files(folder)) {
      try {
        JobDefinition job = runs.read(file);
        Path twin = fileOfName.putIfAbsent(job.name(), file);
        if (twin != null) {
          faults.add(file + "：任务 " + job.name() + " 已由 " + twin.getFileName() + " 定义，此文件不用");
        } else if (job.schedule().isBlank()) {
          byHand.add(job.name());
        } else {
          jobs.add(new ScheduledJob(file, job, CronLine.of(job.schedule())));
        }
      } catch (ConfigurationFault fault) {
        faults.add(named(file, String.valueOf(fault.getMessage())));
      }
    }
    return new JobFolder(jobs, byHand, faults);
  }

  private static String named(Path file, String fault) {
    return fault.contains(file.toString()) ? fault : file + "：" + fault;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.toAbsolutePath().normalize())) {
      return files
          .filter(file -> file.getFileName().toString().matches("[^.].*\\.ya?ml"))
          .sorted()
          .toList();
    }
  }
}
