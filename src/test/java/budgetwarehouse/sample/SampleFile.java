package budgetwarehouse.sample;

import budgetwarehouse.RealDisclosures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * File of the sample.
 *
 * @param path where it lies
 * @param folder folder that tells its disclosure
 * @param outline which telling
 * @param format name of its format
 */
record SampleFile(Path path, String folder, String outline, String format) {
  /** Return all files. */
  static List<SampleFile> all() throws IOException {
    List<SampleFile> files = new ArrayList<>();
    for (Map<String, String> row :
        RealDisclosures.rows(DisclosureFolder.ROOT.resolve("files.csv"))) {
      files.add(
          new SampleFile(
              Path.of(row.get("file")),
              row.get("disclosure"),
              row.get("outline"),
              row.get("format")));
    }
    return files;
  }

  /** Return what it holds. */
  Disclosure disclosure() throws IOException {
    return new DisclosureFolder(folder).read(outline);
  }

  /** Return its name. */
  String name() {
    return path.getFileName().toString();
  }

  @Override
  public String toString() {
    return name();
  }
}
