package budgetwarehouse.site;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A data file of the site: a script that hands its data to the page that loaded it, under the key
 * that is its own path.
 */
final class DataScript implements AutoCloseable {
  private final PiecedFile file;

  private DataScript(PiecedFile file) {
    this.file = file;
  }

  /**
   * Begin a file.
   *
   * @param site folder of the site
   * @param key path below the data folder, without ending
   */
  static DataScript begin(Path site, String key) throws IOException {
    PiecedFile file = PiecedFile.begin(site.resolve("data").resolve(key + ".js"));
    return new DataScript(file).add("site.receive(" + SiteJson.write(key) + ", ");
  }

  /** Write a file whose data is at hand. */
  static void write(Path site, String key, Object data) throws IOException {
    try (DataScript script = begin(site, key)) {
      script.add(SiteJson.write(data));
    }
  }

  /** Add a piece of JSON, as {@link SiteJson} writes it. */
  DataScript add(String json) throws IOException {
    file.add(json);
    return this;
  }

  /** Add a piece of JSON, as {@link RowJson} writes it. */
  DataScript add(byte[] json) throws IOException {
    file.add(json);
    return this;
  }

  @Override
  public void close() throws IOException {
    try (file) {
      file.add(");\n");
    }
  }
}
