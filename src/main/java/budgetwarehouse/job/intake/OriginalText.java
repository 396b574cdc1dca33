package budgetwarehouse.job.intake;

import budgetwarehouse.extraction.text.OriginalLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shows the lines of documents as they were received. */
public final class OriginalText {
  private final Landing landing;

  /** Read from the originals that a data folder keeps. */
  public OriginalText(DataFolder data) {
    this.landing = new Landing(data.landing());
  }

  /** Return where the unchanged copy of a document lies. */
  public Path file(String sha256) {
    return landing.copyOf(sha256);
  }

  /**
   * Return a line and those around it; fewer where the document begins or ends, none where its copy
   * is not there.
   *
   * @param line number from 1
   * @param around how many lines before and after
   */
  public List<Line> around(String sha256, int line, int around) throws IOException {
    if (!Files.isRegularFile(file(sha256))) {
      return List.of();
    }

    List<String> all = OriginalLines.of(Files.readAllBytes(file(sha256)));
    List<Line> lines = new ArrayList<>();
    int last = Math.min(all.size(), line + around);
    for (int number = Math.max(1, line - around); number <= last; number++) {
      lines.add(new Line(number, all.get(number - 1)));
    }
    return lines;
  }

  /**
   * Line of a document.
   *
   * @param number from 1
   * @param text as received
   */
  public record Line(int number, String text) {}
}
