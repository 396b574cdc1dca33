package budgetwarehouse.site;

import budgetwarehouse.reference.ReferenceList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Copies scripts, styles and licences, ours and those of the libraries, from the class path. */
final class SiteAssets {
  private static final String VERSION = "{version}";

  private SiteAssets() {}

  /** Copy every file that the list names. */
  static void copy(Path site) throws IOException {
    Path folder = Files.createDirectories(site.resolve("assets"));
    for (Map<String, String> line : ReferenceList.read("comparisons/site_asset.csv").rows()) {
      try (InputStream bytes = open(resource(line))) {
        Files.write(folder.resolve(line.getOrDefault("file", "")), bytes.readAllBytes());
      }
    }
  }

  private static String resource(Map<String, String> line) throws IOException {
    String resource = line.getOrDefault("resource", "");
    return resource.contains(VERSION)
        ? resource.replace(VERSION, version(line.getOrDefault("library", "")))
        : resource;
  }

  private static String version(String library) throws IOException {
    var properties = new Properties();
    try (InputStream bytes = open("/META-INF/maven/" + library + "/pom.properties")) {
      properties.load(bytes);
    }
    return properties.getProperty("version");
  }

  private static InputStream open(String path) {
    InputStream bytes = SiteAssets.class.getResourceAsStream(path);
    if (bytes == null) {
      throw new IllegalStateException("no " + path + " on the class path");
    }
    return bytes;
  }
}
