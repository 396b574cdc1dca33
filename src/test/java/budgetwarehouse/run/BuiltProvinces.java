package budgetwarehouse.run;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.Build;
import budgetwarehouse.job.StandardStages;
import budgetwarehouse.job.StopRules;
import budgetwarehouse.warehouse.BuildLimits;
import budgetwarehouse.warehouse.HandOff;
import budgetwarehouse.warehouse.ProvinceBuild;
import budgetwarehouse.warehouse.StorePart;
import budgetwarehouse.warehouse.StoreParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The store of a run, built once more in this process, one province after the other.
 *
 * @param parts its provinces
 * @param stars folder of their stars
 * @param union warehouse of all of them
 */
public record BuiltProvinces(List<StorePart> parts, Path stars, Path union) {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final BuildLimits LIMITS = new BuildLimits("1GB", OptionalInt.of(1));

  /**
   * Build.
   *
   * @param root takes everything
   */
  public static BuiltProvinces of(WholeRun run, Path root) throws IOException {
    HandOff handOff = matched(run, root);
    Path cut = Files.createDirectory(root.resolve("cut"));
    List<StorePart> parts = StoreParts.cut(handOff, root.resolve("parts"), cut);
    Path stars = root.resolve("stars");
    for (StorePart part : parts) {
      Path work = Files.createDirectory(root.resolve("work-" + part.province()));
      Path star = stars.resolve("province=" + part.province());
      ProvinceBuild.build(part, LIMITS, work, star);
    }
    Path folder = Files.createDirectory(root.resolve("union"));
    Path union = ProvinceBuild.union(handOff, stars, folder, "union").file();
    return new BuiltProvinces(parts, stars, union);
  }

  /** Matches the documents once more: the answers are gone with the folder of the run's build. */
  private static HandOff matched(WholeRun run, Path root) throws IOException {
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
