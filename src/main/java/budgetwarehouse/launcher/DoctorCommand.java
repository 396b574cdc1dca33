package budgetwarehouse.launcher;

import budgetwarehouse.job.ConfigurationFault;
import budgetwarehouse.job.JobDatabase;
import budgetwarehouse.job.JobDefinition;
import budgetwarehouse.job.JobPlace;
import budgetwarehouse.job.doctor.Diagnosis;
import budgetwarehouse.job.doctor.Doctor;
import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Examines the machine and the data folder. */
@Command(
    name = "doctor",
    header = "体检：运行环境、数据存储、原件和已发布的数据仓库是否完好，该怎么办",
    description = {"只查看，不改动；可在装载进行时运行。✓ 正常，! 需留意，✗ 有故障。", "退出码：0 一切正常；1 有需留意之处；2 命令有误；3 有故障。"},
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n")
final class DoctorCommand implements Callable<Integer> {
  private static final List<String> COLUMNS = List.of("mark", "subject", "says", "advice");

  @Mixin private DataOption data = new DataOption();
  @Mixin private FormatOption format = new FormatOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Option(names = "--deep", description = "另逐份核对原件内容，逐块读数据仓库的全部表，并与 Parquet 副本核对")
  private boolean deep;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Diagnosis> found = new Doctor().examine(place(), deep);
    if (format.isTable()) {
      found.forEach(diagnosis -> print(diagnosis, out));
    } else {
      Answer answer = format.printer(out);
      answer.begin(COLUMNS);
      for (Diagnosis one : found) {
        answer.row(List.of(one.mark().sign(), one.subject(), one.says(), one.advice()));
      }
      answer.end();
    }
    out.flush();
    return found.stream().mapToInt(one -> one.mark().exitCode()).max().orElse(ExitCode.DONE);
  }

  // the runs of all jobs are written down in one place, which each of them states
  private JobPlace place() {
    Path job = Home.folder().resolve("jobs/load-disclosures.yaml");
    try {
      JobDatabase database = JobPlace.of(JobDefinition.read(job)).database();
      return new JobPlace(data.folder(), database);
    } catch (ConfigurationFault fault) {
      throw new Refusal(String.valueOf(fault.getMessage()));
    }
  }

  private static void print(Diagnosis one, PrintWriter out) {
    out.println(one.mark().sign() + " " + one.subject() + "：" + one.says());
    if (!one.advice().isEmpty()) {
      out.println("    → " + one.advice());
    }
  }
}
