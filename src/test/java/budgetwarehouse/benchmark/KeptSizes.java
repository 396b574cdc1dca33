package budgetwarehouse.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The sizes that were measured before a benchmark was stopped, so that it goes on with the next.
 *
 * <p>A size that was not finished is measured again from its beginning. At the end of the last one
 * everything is forgotten: the next run measures all.
 */
final class KeptSizes {
  private final Path folder;

  KeptSizes(Path folder) {
    this.folder = folder;
  }

  /**
   * A size that was measured.
   *
   * @param point its place in the picture
   * @param page what was printed of it
   */
  record Kept(ScalePlot.Point point, String page) {}

  /** Return what was measured of a size. */
  Optional<Kept> of(String size) throws IOException {
    Path file = file(size);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    String[] numbers = lines.get(0).split(" ", -1);
    var point =
        new ScalePlot.Point(
            Integer.parseInt(numbers[0]),
            Double.parseDouble(numbers[1]),
            Long.parseLong(numbers[2]));
    return Optional.of(new Kept(point, String.join("\n", lines.subList(1, lines.size())) + "\n"));
  }

  /** Keep a size. */
  void keep(String size, Kept measured) throws IOException {
    Files.createDirectories(folder);
    ScalePlot.Point point = measured.point();
    String numbers =
        point.documents() + " " + point.cpuSeconds() + " " + point.peakMegabytes() + "\n";
    Path writing = folder.resolve(size + ".writing");
    Files.writeString(writing, numbers + measured.page());
    Files.move(writing, file(size));
  }

  /** Forget all. */
  void clear() throws IOException {
    Folders.delete(folder);
  }

  private Path file(String size) {
    return folder.resolve(size + ".md");
  }
}
