package budgetwarehouse.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import budgetwarehouse.job.ConfigurationFault;
import budgetwarehouse.job.JobRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said to the schedulers of the system, checked by their own tools where they are there.
 */
class SystemScheduleTest {
  @TempDir Path root;
  private Path home;
  private Program program;

  @BeforeEach
  void makeAHomeWhoseNameIsHardToQuote() throws IOException {
    home = Files.createDirectories(root.resolve("预算 100% it's $HOME"));
    Path script = Files.writeString(home.resolve("budget-warehouse"), "#!/bin/sh\necho \"$@\"\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    program = new Program(script, home, home);
  }

  private static JobFolder standard() throws IOException {
    return JobFolder.read(Path.of("jobs"), JobRuns.standard());
  }

  @Test
  void makesUnitsThatSystemdAccepts() throws Exception {
    Map<String, String> units = SystemdUnits.of(standard().jobs(), program);
    assertThat(units)
        .containsKeys(
            "budget-warehouse-load-disclosures.timer", "budget-warehouse-load-disclosures.service");
    assertThat(units.get("budget-warehouse-load-disclosures.timer"))
        .contains("OnCalendar=*-*-01 02:30:00 Asia/Shanghai", "Persistent=true");

    assumeTrue(CronLineTest.hasSystemd(), "systemd-analyze is not installed");
    List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
    for (Map.Entry<String, String> unit : units.entrySet()) {
      Path file = Files.writeString(root.resolve(unit.getKey()), unit.getValue());
      command.add(file.toString());
    }
    // what it says of other units of this machine is not ours
    assertThat(CronLineTest.said(command.toArray(String[]::new)).lines())
        .noneMatch(line -> line.contains("budget-warehouse"));
  }

  @Test
  void makesACrontabWhoseCommandsTheShellRuns() throws Exception {
    String crontab = Crontab.of(standard().jobs(), program);
    assertThat(crontab).contains("CRON_TZ=Asia/Shanghai", "LC_ALL=C.UTF-8");
    List<String> lines = crontab.lines().filter(line -> line.contains("schedule --run")).toList();
    assertThat(lines).hasSameSizeAs(standard().jobs());
    assertThat(lines).anyMatch(line -> line.startsWith("30 2 1 * * cd "));

    for (String line : lines) {
      assertThat(line.replace("\\%", "")).doesNotContain("%");
      // cron gives the shell what follows the five fields, with each \% as %
      String command = line.split(" ", 6)[5].replace("\\%", "%");
      String said = CronLineTest.said("sh", "-c", command);
      assertThat(said).startsWith("schedule --run ").contains(home.toString());
    }
  }

  @Test
  void namesABadJobFileAndKeepsTheOthers() throws IOException {
    Path load = Path.of("jobs/load-disclosures.yaml");
    Files.copy(load, home.resolve("load.yaml"));
    Files.copy(load, home.resolve("second.yaml"));
    Files.writeString(home.resolve("bad.yaml"), "name: [");
    Files.writeString(home.resolve("odd.yml"), "name: sweep\nsteps: [brush]\n");
    Files.writeString(
        home.resolve("never.yaml"),
        "name: export-open-data\nschedule: 0 0 30 2 *\nsteps: [export-open-data]\n");
    JobFolder folder = JobFolder.read(home, JobRuns.standard());

    assertThat(folder.jobs()).extracting(ScheduledJob::name).containsExactly("load-disclosures");
    assertThat(folder.faults())
        .satisfiesExactly(
            fault -> assertThat(fault).contains("bad.yaml", "YAML"),
            fault -> assertThat(fault).contains("never.yaml", "永远不会到期"),
            fault -> assertThat(fault).contains("odd.yml", "sweep", "load-disclosures"),
            fault -> assertThat(fault).contains("second.yaml", "load.yaml"));
  }

  @Test
  void saysThatThereIsNoFolderOfJobs() {
    assertThatThrownBy(() -> JobFolder.read(root.resolve("nowhere"), JobRuns.standard()))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void listsTheJobsWithTheirLastAndNextRun() throws IOException {
    List<String> lines =
        ScheduleList.of(standard(), job -> List.of(), CronLineTest.beijing("2026-11-21 10:00"));

    assertThat(lines).contains("  时间表    30 2 1 * *（北京时间每月 1 日 2:30）", "  上次运行  没有");
    assertThat(lines).contains("  下次运行  2026-12-01 02:30");
  }
}
