package budgetwarehouse.job;

import budgetwarehouse.warehouse.HandOff;
import budgetwarehouse.warehouse.ProvinceBuild;
import budgetwarehouse.warehouse.StorePart;
import budgetwarehouse.warehouse.StoreParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Has the star of each province built on Apache Spark, in another process that this one follows,
 * and builds the warehouse here from the stars: what compares provinces, and the file that is
 * published.
 */
final class SparkBuilding {
  private static final String MAIN = "budgetwarehouse.spark.BuildOnSpark";
  private static final String PART = "part.txt";
  private static final String BUILT = "built ";

  private final Load load;
  private final Progress progress;

  SparkBuilding(Load load, Progress progress) {
    this.load = load;
    this.progress = progress;
  }

  /**
   * Build.
   *
   * @throws IOException when Spark failed; provinces that are done are found by the next attempt
   */
  void run() throws IOException {
    Build build = load.build();
    HandOff handOff = StandardStages.handOff(build);
    Path folder = build.folder().resolve("parts");
    FileSystemUtils.deleteRecursively(folder);
    List<StorePart> parts = StoreParts.cut(handOff, folder, build.folder().resolve("cut"));
    for (StorePart part : parts) {
      Files.writeString(folder.resolve(part.province()).resolve(PART), part.text());
    }
    Path stars = new BuiltStars(build).folder(parts);
    new SparkRun(load.parameters().spark(), load.data().sparkLog())
        .call(
            MAIN,
            List.of(folder.toUri().toString(), stars.toUri().toString()),
            line -> say(line, parts.size()));
    refuseMissing(parts, stars);
    ProvinceBuild.union(handOff, stars, build.folder(), StandardStages.BUILD);
  }

  private void say(String line, int parts) {
    if (line.startsWith(BUILT)) {
      progress.say("  已建 " + line.substring(BUILT.length()) + " / " + parts + " 个省级区划");
    }
  }

  private static void refuseMissing(List<StorePart> parts, Path stars) throws IOException {
    List<String> missing =
        parts.stream()
            .map(StorePart::province)
            .filter(province -> !Files.isDirectory(stars.resolve("province=" + province)))
            .toList();
    if (!missing.isEmpty()) {
      throw new IOException(
          "Apache Spark 报告完成，但 " + stars + " 中没有省级区划 " + missing + "；请核对各节点是否都能写入");
    }
  }
}
