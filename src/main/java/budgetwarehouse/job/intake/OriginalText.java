package budgetwarehouse.job.intake;

import java.nio.file.Path;
import java.util.List;

/** Local stand-in until the class of this name is merged; never committed. */
public record OriginalText(DataFolder data) {
  /** Return the kept copy. */
  public Path file(String sha256) {
    return data.landing().resolve(sha256);
  }

  /** Return lines around a line. */
  public List<Line> around(String sha256, int line, int around) {
    return List.of();
  }

  /** A line. */
  public record Line(int number, String text) {}
}
