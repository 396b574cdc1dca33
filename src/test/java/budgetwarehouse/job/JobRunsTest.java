package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JobRunsTest {
  @TempDir Path folder;

  static List<Path> jobs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("jobs"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void knowsEveryJobOfTheProject(Path file) {
    assertThat(file).hasFileName(JobRuns.standard().read(file).name() + ".yaml");
  }

  @Test
  void runsAJobByTheRunnerOfItsName() throws IOException {
    Path file = written("name: sweep\nsteps: [brush]\n");
    var runs = new JobRuns(Map.of("sweep", new JobKind(List.of("brush"), List.of(), asked -> 7)));

    JobDefinition job = runs.read(file);
    var options = new JobOptions(file, Map.of(), new PrintWriter(new StringWriter()), false);
    assertThat(runs.run(job, options)).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: sweep\\nsteps: [brush] | sweep | export-open-data、load-disclosures、load-disclosures-on-spark、publish-comparisons、rebuild-warehouse",
        "name: load-disclosures\\nsteps: [brush] | brush | receive-manifest",
        "name: export-open-data\\nparameters: {colour: red}\\nsteps: [export-open-data]"
            + " | colour | data、job-database、to",
      })
  void refusesWhatTheJobDoesNotKnow(String yaml, String fault, String known) throws IOException {
    Path file = written(yaml.replace("\\n", "\n"));

    assertThatThrownBy(() -> JobRuns.standard().read(file))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining(fault)
        .hasMessageContaining(known);
  }

  private Path written(String yaml) throws IOException {
    return Files.writeString(folder.resolve("job.yaml"), yaml);
  }
}
