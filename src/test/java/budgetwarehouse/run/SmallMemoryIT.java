package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.Build;
import budgetwarehouse.job.Stage;
import budgetwarehouse.job.Stages;
import budgetwarehouse.job.StandardStages;
import budgetwarehouse.job.StopRules;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.warehouse.WarehouseFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishes the sample in less memory than its pages take, as a province does in two gigabytes. */
class SmallMemoryIT {
  private static final String PROPERTY = "budgetwarehouse.build.memory";

  @TempDir Path root;
  private WholeRun sample;

  @BeforeEach
  void allowLessThanThePagesTake() throws IOException {
    sample = SharedRun.SAMPLE.loaded();
    System.setProperty(PROPERTY, "100MB");
  }

  @AfterEach
  void allowWhatIsUsual() {
    System.clearProperty(PROPERTY);
  }

  @Test
  void whatDoesNotFitIsSpilledIntoTheBuildFolder() throws Exception {
    DataFolder data = sample.withPublished(root.resolve("data")).data();
    Path build = Files.createDirectory(root.resolve("build"));
    Path noFolder = Files.createFile(root.resolve("file"));
    Stages stages = StandardStages.stages();

    for (Stage stage : List.of(stages.publishInspections(), stages.publishComparisons())) {
      assertThatThrownBy(() -> stage.run(build(data, noFolder)))
          .as("all fits into the memory: less must be allowed for this test to say something")
          .isInstanceOf(WarehouseFailure.class)
          .hasMessageContaining("Failed to create directory");

      stage.run(build(data, build));
    }
    assertThat(files(data.inspections(1))).isEqualTo(files(sample.data().inspections(1)));
    assertThat(files(data.comparisons(1))).isEqualTo(files(sample.data().comparisons(1)));
  }

  private static Build build(DataFolder data, Path folder) {
    return new Build(
        1,
        data,
        folder,
        Optional.empty(),
        Optional.empty(),
        ExtractorVersion.CURRENT,
        LocalDate.EPOCH,
        2,
        new StopRules(Map.of()),
        Optional.empty());
  }

  /** Return every file below a folder with what stands for its bytes. */
  private static Map<String, Integer> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(), SmallMemoryIT::hashOfBytes));
    }
  }

  private static int hashOfBytes(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
