package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.Build;
import budgetwarehouse.job.StandardStages;
import budgetwarehouse.job.StopRules;
import budgetwarehouse.warehouse.HandOff;
import budgetwarehouse.warehouse.ProvinceBuild;
import budgetwarehouse.warehouse.StorePart;
import budgetwarehouse.warehouse.StoreParts;
import budgetwarehouse.warehouse.TableSums;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample, of four provinces, built province by province beside the published whole. */
class ProvinceBuildIT {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @TempDir Path root;

  @Test
  void givesEveryRowOfTheWholeBuildWithItsKeys() throws Exception {
    WholeRun run = SharedRun.SAMPLE.loaded();
    HandOff handOff = matched(run);

    Path cut = Files.createDirectory(root.resolve("cut"));
    List<StorePart> parts = StoreParts.cut(handOff, root.resolve("parts"), cut);
    assertThat(parts).extracting(StorePart::province).containsExactly("00", "13", "31", "32", "42");
    Path stars = root.resolve("stars");
    for (StorePart part : parts) {
      StorePart sent =
          StorePart.parse(part.province(), part.text(), address -> Path.of(URI.create(address)));
      assertThat(sent.text()).isEqualTo(part.text());
      Path work = Files.createDirectory(root.resolve("work-" + part.province()));
      ProvinceBuild.build(sent, work, stars.resolve("province=" + part.province()));
    }
    Path union =
        ProvinceBuild.union(handOff, stars, Files.createDirectory(root.resolve("union")), "u")
            .file();

    assertThat(TableSums.of(union)).isEqualTo(TableSums.of(run.data().warehouse()));
  }

  /**
   * Match the documents of the run once more: the answers are gone with the folder of its build.
   */
  private HandOff matched(WholeRun run) throws Exception {
    var build =
        new Build(
            1,
            run.data(),
            Files.createDirectory(root.resolve("matching")),
            Optional.of(Path.of("jobs/overrides.csv")),
            Optional.of(Path.of("jobs/expectations")),
            ExtractorVersion.CURRENT,
            DAY,
            1,
            new StopRules(Map.of()),
            Optional.empty());
    StandardStages.stages().normaliseFacts().run(build);
    return new HandOff(
        run.data().store(),
        Integer.toString(ExtractorVersion.CURRENT),
        build.folder().resolve("match"),
        OptionalInt.empty(),
        Optional.of(DAY));
  }
}
