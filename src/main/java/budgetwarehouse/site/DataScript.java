package budgetwarehouse.site;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A data file of the site: a script that hands its data to the page that loaded it, under the key
 * that is its own path.
 */
final class DataScript implements AutoCloseable {
  private final Writer file;

  private DataScript(Writer file) {
    this.file = file;
  }

  /**
   * Begin a file.
   *
   * @param site folder of the site
   * @param key path below the data folder, without ending
   */
  static DataScript begin(Path site, String key) throws IOException {
    Path path = site.resolve("data").resolve(key + ".js");
    Files.createDirectories(path.getParent());
    var script = new DataScript(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
    script.file.write("site.receive(" + SiteJson.write(key) + ", ");
    return script;
  }

  /** Write a file whose data is at hand. */
  static void write(Path site, String key, Object data) throws IOException {
    try (DataScript script = begin(site, key)) {
      script.add(SiteJson.write(data));
    }
  }

  /** Add a piece of JSON, as {@link SiteJson} writes it. */
  DataScript add(String json) throws IOException {
    file.write(json);
    return this;
  }

  @Override
  public void close() throws IOException {
    try (file) {
      file.write(");\n");
    }
  }
}
