package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JobDefinitionTest {
  static List<Path> jobs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("jobs"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void readsEveryJobOfTheProject(Path file) {
    JobDefinition job = JobRuns.standard().read(file);

    assertThat(file).hasFileName(job.name() + ".yaml");
    assertThat(job.says()).isNotBlank();
  }

  @Test
  void namesEveryStepOfALoadAndReadsAndBuildsInOneOfTwoWays() {
    assertThat(JobDefinition.read(Path.of("jobs/load-disclosures.yaml")).steps())
        .isEqualTo(without("extract-on-spark", "build-on-spark"));
    assertThat(JobDefinition.read(Path.of("jobs/load-disclosures-on-spark.yaml")).steps())
        .isEqualTo(without("extract-new-documents", "build-warehouse"));
  }

  private static List<String> without(String... steps) {
    return StageSteps.NAMES.stream().filter(name -> !List.of(steps).contains(name)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: x\\nsteps: [guess-figures] | guess-figures | receive-manifest",
        "name: x\\nowner: y\\nsteps: [write-receipt] | owner | schedule",
        "name: x\\nsteps: [] | steps | name",
        "steps: [write-receipt] | steps | name",
        "name: x\\nname: y\\nsteps: [write-receipt] | YAML | name",
        "name: [ | YAML | x.yaml",
        "name: x\\nsteps: [write-receipt, write-receipt] | 一次 | write-receipt",
      })
  void refusesAJobItCannotRunAndSaysWhatItKnows(String yaml, String fault, String known) {
    assertThatThrownBy(() -> JobDefinition.parse("x.yaml", yaml.replace("\\n", "\n")))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining(fault)
        .hasMessageContaining(known);
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    assertThatThrownBy(() -> JobDefinition.read(Path.of("jobs/nowhere.yaml")))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining("nowhere.yaml");
  }
}
